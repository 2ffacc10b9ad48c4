-- Criteria for emulation scoring in 2024 (proposed by the thidua project) (red-river-delta-2024), 2024-H2, Spark SQL
-- Integers throughout. X least and X most are the ends of an interval while figures are missing; NULL is no limit.
-- The table needs: unit (the unit's name), bloc (its bloc), and the columns below; NULL is a missing figure.
--   self_score_filed: true | false, yes | no, 1 | 0
--   leader_disciplined: true | false, yes | no, 1 | 0
--   projects_fdi.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   projects_fdi: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   projects_ddi.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   projects_ddi: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   capital_fdi: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   capital_fdi.plan: DECIMAL(12,2), 0.01…1000000000 (assumed, and checked)
--   capital_ddi.plan: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   capital_ddi: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   capital_implemented.plan: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   capital_implemented: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   industrial_output: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   industrial_output.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   industrial_output.previous: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   revenue_fdi: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   revenue_fdi.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   revenue_fdi.previous: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   revenue_ddi: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   revenue_ddi.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   export: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   export.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   budget_fdi: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   budget_fdi.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   budget_ddi: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   budget_ddi.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   new_jobs: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   new_jobs.plan: DECIMAL(10,0), 1…1000000000 (assumed, and checked)
--   workers: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   workers.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   income: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   income.previous: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   housing_places.plan: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   housing_places: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   unions: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   unions.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   union_members.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   union_members: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   social_contributions: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   dialogues: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   policy_proposals: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   zones_operating.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   zones_operating: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   land_leased: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   land_planned: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   land_recovered: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   capital_in_force: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   projects_active: DECIMAL(10,0), 1…1000000000 (assumed, and checked)
--   projects_behind: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   inspections: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   inspections.plan: DECIMAL(10,0), 1…1000000000 (assumed, and checked)
--   capital_ez: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   capital_ez.plan: DECIMAL(11,1), 0.1…1000000000 (assumed, and checked)
--   zones_economic: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   incidents_environment: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   incidents_fire: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   incidents_labour: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   incidents_food: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   work_stoppages: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   dossiers_on_time: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   dossiers: DECIMAL(10,0), 1…1000000000 (assumed, and checked)
--   procedures_online: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   procedures: DECIMAL(10,0), 1…1000000000 (assumed, and checked)
--   procedures_time_cut: true | false, yes | no, 1 | 0
--   procedures_published: true | false, yes | no, 1 | 0
--   iso_certified: true | false, yes | no, 1 | 0
--   e_documents: true | false, yes | no, 1 | 0
--   C.1.awarded: DECIMAL(3,1), 0…30
--   C.2.awarded: DECIMAL(3,1), 0…25
--   tasks_done: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   tasks_assigned: DECIMAL(10,0), 1…1000000000 (assumed, and checked)
--   complaints_received: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   complaints_settled: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   complaints_late: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   D.1.awarded: DECIMAL(3,1), 0…40
--   days_late: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   reports_missing: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   missing_documents: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   models: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   articles: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   accepted_solutions: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   flag_government: true | false, yes | no, 1 | 0
--   flag_ministry: true | false, yes | no, 1 | 0
--   projects_large: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   pact_registered: true | false, yes | no, 1 | 0
--   self_detected: true | false, yes | no, 1 | 0
--   reprimands: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   warnings_or_worse: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   figures_corrected: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   capital_fdi.previous: DECIMAL(12,2), 0.01…1000000000 (assumed, and checked)
--   projects: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   projects.previous: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   dossiers_overdue: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   zones_construction: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   zones_planned: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   zones_area: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   capital_ddi.previous: DECIMAL(12,2), 0…1000000000 (assumed, and checked)
--   capital_implemented.previous: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   revenue_ddi.previous: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   export.previous: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   budget_fdi.previous: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   budget_ddi.previous: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   housing_area: DECIMAL(10,0), 0…1000000000 (assumed, and checked)
--   import: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
--   import.plan: DECIMAL(11,1), 0…1000000000 (assumed, and checked)
-- 31 common tables: where Spark runs out of iterations, run SET spark.sql.analyzer.maxIterations = 1000 first
-- Left out: grades and flags by quota; `thidua score` gives them.
WITH figures AS (
  SELECT
    `bloc` AS bloc,
    `unit` AS unit,
    CASE WHEN `self_score_filed` IS NULL THEN NULL WHEN lower(CAST(`self_score_filed` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`self_score_filed` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column self_score_filed: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`self_score_filed` AS STRING)) AS BOOLEAN) END AS f1,
    CASE WHEN `leader_disciplined` IS NULL THEN NULL WHEN lower(CAST(`leader_disciplined` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`leader_disciplined` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column leader_disciplined: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`leader_disciplined` AS STRING)) AS BOOLEAN) END AS f2,
    CASE WHEN `projects_fdi.previous` IS NULL THEN NULL WHEN (typeof(`projects_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_fdi.previous` AS DECIMAL(10,0)) = `projects_fdi.previous` AND CAST(`projects_fdi.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_fdi.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f3,
    CASE WHEN `projects_fdi` IS NULL THEN NULL WHEN (typeof(`projects_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_fdi` AS DECIMAL(10,0)) = `projects_fdi` AND CAST(`projects_fdi` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_fdi` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f4,
    CASE WHEN `projects_ddi.previous` IS NULL THEN NULL WHEN (typeof(`projects_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_ddi.previous` AS DECIMAL(10,0)) = `projects_ddi.previous` AND CAST(`projects_ddi.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_ddi.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f5,
    CASE WHEN `projects_ddi` IS NULL THEN NULL WHEN (typeof(`projects_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_ddi` AS DECIMAL(10,0)) = `projects_ddi` AND CAST(`projects_ddi` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_ddi` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f6,
    CASE WHEN `capital_fdi` IS NULL THEN NULL WHEN (typeof(`capital_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_fdi` AS DECIMAL(12,2)) = `capital_fdi` AND CAST(`capital_fdi` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_fdi` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f7,
    CASE WHEN `capital_fdi.plan` IS NULL THEN NULL WHEN (typeof(`capital_fdi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_fdi.plan` AS DECIMAL(12,2)) = `capital_fdi.plan` AND CAST(`capital_fdi.plan` AS DECIMAL(12,2)) BETWEEN 0.01BD AND 1000000000.00BD THEN CAST(CAST(`capital_fdi.plan` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi.plan: DECIMAL(12,2) in 0.01…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_fdi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f8,
    CASE WHEN `capital_ddi.plan` IS NULL THEN NULL WHEN (typeof(`capital_ddi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ddi.plan` AS DECIMAL(12,2)) = `capital_ddi.plan` AND CAST(`capital_ddi.plan` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_ddi.plan` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi.plan: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ddi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f9,
    CASE WHEN `capital_ddi` IS NULL THEN NULL WHEN (typeof(`capital_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ddi` AS DECIMAL(12,2)) = `capital_ddi` AND CAST(`capital_ddi` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_ddi` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f10,
    CASE WHEN `capital_implemented.plan` IS NULL THEN NULL WHEN (typeof(`capital_implemented.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_implemented.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_implemented.plan` AS DECIMAL(11,1)) = `capital_implemented.plan` AND CAST(`capital_implemented.plan` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_implemented.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_implemented.plan: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_implemented.plan` AS STRING)) AS DECIMAL(38,0)) END AS f11,
    CASE WHEN `capital_implemented` IS NULL THEN NULL WHEN (typeof(`capital_implemented`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_implemented`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_implemented` AS DECIMAL(11,1)) = `capital_implemented` AND CAST(`capital_implemented` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_implemented` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_implemented: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_implemented` AS STRING)) AS DECIMAL(38,0)) END AS f12,
    CASE WHEN `industrial_output` IS NULL THEN NULL WHEN (typeof(`industrial_output`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`industrial_output` AS DECIMAL(11,1)) = `industrial_output` AND CAST(`industrial_output` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`industrial_output` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`industrial_output` AS STRING)) AS DECIMAL(38,0)) END AS f13,
    CASE WHEN `industrial_output.plan` IS NULL THEN NULL WHEN (typeof(`industrial_output.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`industrial_output.plan` AS DECIMAL(11,1)) = `industrial_output.plan` AND CAST(`industrial_output.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`industrial_output.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`industrial_output.plan` AS STRING)) AS DECIMAL(38,0)) END AS f14,
    CASE WHEN `industrial_output.previous` IS NULL THEN NULL WHEN (typeof(`industrial_output.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`industrial_output.previous` AS DECIMAL(11,1)) = `industrial_output.previous` AND CAST(`industrial_output.previous` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`industrial_output.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.previous: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`industrial_output.previous` AS STRING)) AS DECIMAL(38,0)) END AS f15,
    CASE WHEN `revenue_fdi` IS NULL THEN NULL WHEN (typeof(`revenue_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_fdi` AS DECIMAL(11,1)) = `revenue_fdi` AND CAST(`revenue_fdi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`revenue_fdi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_fdi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f16,
    CASE WHEN `revenue_fdi.plan` IS NULL THEN NULL WHEN (typeof(`revenue_fdi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_fdi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_fdi.plan` AS DECIMAL(11,1)) = `revenue_fdi.plan` AND CAST(`revenue_fdi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`revenue_fdi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_fdi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue_fdi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f17,
    CASE WHEN `revenue_fdi.previous` IS NULL THEN NULL WHEN (typeof(`revenue_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_fdi.previous` AS DECIMAL(11,1)) = `revenue_fdi.previous` AND CAST(`revenue_fdi.previous` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`revenue_fdi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_fdi.previous: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f18,
    CASE WHEN `revenue_ddi` IS NULL THEN NULL WHEN (typeof(`revenue_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_ddi` AS DECIMAL(11,1)) = `revenue_ddi` AND CAST(`revenue_ddi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`revenue_ddi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_ddi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f19,
    CASE WHEN `revenue_ddi.plan` IS NULL THEN NULL WHEN (typeof(`revenue_ddi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_ddi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_ddi.plan` AS DECIMAL(11,1)) = `revenue_ddi.plan` AND CAST(`revenue_ddi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`revenue_ddi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_ddi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue_ddi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f20,
    CASE WHEN `export` IS NULL THEN NULL WHEN (typeof(`export`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`export` AS DECIMAL(11,1)) = `export` AND CAST(`export` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`export` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export` AS STRING)) AS DECIMAL(38,0)) END AS f21,
    CASE WHEN `export.plan` IS NULL THEN NULL WHEN (typeof(`export.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`export.plan` AS DECIMAL(11,1)) = `export.plan` AND CAST(`export.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`export.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.plan` AS STRING)) AS DECIMAL(38,0)) END AS f22,
    CASE WHEN `budget_fdi` IS NULL THEN NULL WHEN (typeof(`budget_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_fdi` AS DECIMAL(11,1)) = `budget_fdi` AND CAST(`budget_fdi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_fdi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_fdi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f23,
    CASE WHEN `budget_fdi.plan` IS NULL THEN NULL WHEN (typeof(`budget_fdi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_fdi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_fdi.plan` AS DECIMAL(11,1)) = `budget_fdi.plan` AND CAST(`budget_fdi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`budget_fdi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_fdi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget_fdi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f24,
    CASE WHEN `budget_ddi` IS NULL THEN NULL WHEN (typeof(`budget_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_ddi` AS DECIMAL(11,1)) = `budget_ddi` AND CAST(`budget_ddi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_ddi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_ddi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f25,
    CASE WHEN `budget_ddi.plan` IS NULL THEN NULL WHEN (typeof(`budget_ddi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_ddi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_ddi.plan` AS DECIMAL(11,1)) = `budget_ddi.plan` AND CAST(`budget_ddi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`budget_ddi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_ddi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget_ddi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f26,
    CASE WHEN `new_jobs` IS NULL THEN NULL WHEN (typeof(`new_jobs`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`new_jobs` AS DECIMAL(10,0)) = `new_jobs` AND CAST(`new_jobs` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`new_jobs` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`new_jobs` AS STRING)) AS DECIMAL(38,0)) END AS f27,
    CASE WHEN `new_jobs.plan` IS NULL THEN NULL WHEN (typeof(`new_jobs.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`new_jobs.plan` AS DECIMAL(10,0)) = `new_jobs.plan` AND CAST(`new_jobs.plan` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`new_jobs.plan` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs.plan: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`new_jobs.plan` AS STRING)) AS DECIMAL(38,0)) END AS f28,
    CASE WHEN `workers` IS NULL THEN NULL WHEN (typeof(`workers`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`workers`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`workers` AS DECIMAL(10,0)) = `workers` AND CAST(`workers` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`workers` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column workers: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`workers` AS STRING)) AS DECIMAL(38,0)) END AS f29,
    CASE WHEN `workers.previous` IS NULL THEN NULL WHEN (typeof(`workers.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`workers.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`workers.previous` AS DECIMAL(10,0)) = `workers.previous` AND CAST(`workers.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`workers.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column workers.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`workers.previous` AS STRING)) AS DECIMAL(38,0)) END AS f30,
    CASE WHEN `income` IS NULL THEN NULL WHEN (typeof(`income`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`income`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`income` AS DECIMAL(12,2)) = `income` AND CAST(`income` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`income` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column income: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`income` AS STRING)) AS DECIMAL(38,0)) END AS f31,
    CASE WHEN `income.previous` IS NULL THEN NULL WHEN (typeof(`income.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`income.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`income.previous` AS DECIMAL(12,2)) = `income.previous` AND CAST(`income.previous` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`income.previous` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column income.previous: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`income.previous` AS STRING)) AS DECIMAL(38,0)) END AS f32,
    CASE WHEN `housing_places.plan` IS NULL THEN NULL WHEN (typeof(`housing_places.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`housing_places.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`housing_places.plan` AS DECIMAL(10,0)) = `housing_places.plan` AND CAST(`housing_places.plan` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`housing_places.plan` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column housing_places.plan: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`housing_places.plan` AS STRING)) AS DECIMAL(38,0)) END AS f33,
    CASE WHEN `housing_places` IS NULL THEN NULL WHEN (typeof(`housing_places`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`housing_places`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`housing_places` AS DECIMAL(10,0)) = `housing_places` AND CAST(`housing_places` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`housing_places` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column housing_places: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`housing_places` AS STRING)) AS DECIMAL(38,0)) END AS f34,
    CASE WHEN `unions` IS NULL THEN NULL WHEN (typeof(`unions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`unions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`unions` AS DECIMAL(10,0)) = `unions` AND CAST(`unions` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`unions` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column unions: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`unions` AS STRING)) AS DECIMAL(38,0)) END AS f35,
    CASE WHEN `unions.previous` IS NULL THEN NULL WHEN (typeof(`unions.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`unions.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`unions.previous` AS DECIMAL(10,0)) = `unions.previous` AND CAST(`unions.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`unions.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column unions.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`unions.previous` AS STRING)) AS DECIMAL(38,0)) END AS f36,
    CASE WHEN `union_members.previous` IS NULL THEN NULL WHEN (typeof(`union_members.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`union_members.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`union_members.previous` AS DECIMAL(10,0)) = `union_members.previous` AND CAST(`union_members.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`union_members.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column union_members.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`union_members.previous` AS STRING)) AS DECIMAL(38,0)) END AS f37,
    CASE WHEN `union_members` IS NULL THEN NULL WHEN (typeof(`union_members`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`union_members`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`union_members` AS DECIMAL(10,0)) = `union_members` AND CAST(`union_members` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`union_members` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column union_members: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`union_members` AS STRING)) AS DECIMAL(38,0)) END AS f38,
    CASE WHEN `social_contributions` IS NULL THEN NULL WHEN (typeof(`social_contributions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`social_contributions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`social_contributions` AS DECIMAL(12,2)) = `social_contributions` AND CAST(`social_contributions` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`social_contributions` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column social_contributions: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`social_contributions` AS STRING)) AS DECIMAL(38,0)) END AS f39,
    CASE WHEN `dialogues` IS NULL THEN NULL WHEN (typeof(`dialogues`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dialogues`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dialogues` AS DECIMAL(10,0)) = `dialogues` AND CAST(`dialogues` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`dialogues` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dialogues: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`dialogues` AS STRING)) AS DECIMAL(38,0)) END AS f40,
    CASE WHEN `policy_proposals` IS NULL THEN NULL WHEN (typeof(`policy_proposals`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`policy_proposals`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`policy_proposals` AS DECIMAL(10,0)) = `policy_proposals` AND CAST(`policy_proposals` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`policy_proposals` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column policy_proposals: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`policy_proposals` AS STRING)) AS DECIMAL(38,0)) END AS f41,
    CASE WHEN `zones_operating.previous` IS NULL THEN NULL WHEN (typeof(`zones_operating.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_operating.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_operating.previous` AS DECIMAL(10,0)) = `zones_operating.previous` AND CAST(`zones_operating.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_operating.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_operating.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`zones_operating.previous` AS STRING)) AS DECIMAL(38,0)) END AS f42,
    CASE WHEN `zones_operating` IS NULL THEN NULL WHEN (typeof(`zones_operating`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_operating`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_operating` AS DECIMAL(10,0)) = `zones_operating` AND CAST(`zones_operating` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_operating` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_operating: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`zones_operating` AS STRING)) AS DECIMAL(38,0)) END AS f43,
    CASE WHEN `land_leased` IS NULL THEN NULL WHEN (typeof(`land_leased`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`land_leased`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`land_leased` AS DECIMAL(11,1)) = `land_leased` AND CAST(`land_leased` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`land_leased` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column land_leased: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`land_leased` AS STRING)) AS DECIMAL(38,0)) END AS f44,
    CASE WHEN `land_planned` IS NULL THEN NULL WHEN (typeof(`land_planned`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`land_planned`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`land_planned` AS DECIMAL(11,1)) = `land_planned` AND CAST(`land_planned` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`land_planned` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column land_planned: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`land_planned` AS STRING)) AS DECIMAL(38,0)) END AS f45,
    CASE WHEN `land_recovered` IS NULL THEN NULL WHEN (typeof(`land_recovered`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`land_recovered`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`land_recovered` AS DECIMAL(11,1)) = `land_recovered` AND CAST(`land_recovered` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`land_recovered` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column land_recovered: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`land_recovered` AS STRING)) AS DECIMAL(38,0)) END AS f46,
    CASE WHEN `capital_in_force` IS NULL THEN NULL WHEN (typeof(`capital_in_force`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_in_force`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_in_force` AS DECIMAL(11,1)) = `capital_in_force` AND CAST(`capital_in_force` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_in_force` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_in_force: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_in_force` AS STRING)) AS DECIMAL(38,0)) END AS f47,
    CASE WHEN `projects_active` IS NULL THEN NULL WHEN (typeof(`projects_active`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_active`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_active` AS DECIMAL(10,0)) = `projects_active` AND CAST(`projects_active` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`projects_active` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_active: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_active` AS STRING)) AS DECIMAL(38,0)) END AS f48,
    CASE WHEN `projects_behind` IS NULL THEN NULL WHEN (typeof(`projects_behind`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_behind`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_behind` AS DECIMAL(10,0)) = `projects_behind` AND CAST(`projects_behind` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_behind` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_behind: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_behind` AS STRING)) AS DECIMAL(38,0)) END AS f49,
    CASE WHEN `inspections` IS NULL THEN NULL WHEN (typeof(`inspections`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`inspections`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`inspections` AS DECIMAL(10,0)) = `inspections` AND CAST(`inspections` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`inspections` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column inspections: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`inspections` AS STRING)) AS DECIMAL(38,0)) END AS f50,
    CASE WHEN `inspections.plan` IS NULL THEN NULL WHEN (typeof(`inspections.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`inspections.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`inspections.plan` AS DECIMAL(10,0)) = `inspections.plan` AND CAST(`inspections.plan` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`inspections.plan` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column inspections.plan: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`inspections.plan` AS STRING)) AS DECIMAL(38,0)) END AS f51,
    CASE WHEN `capital_ez` IS NULL THEN NULL WHEN (typeof(`capital_ez`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ez`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ez` AS DECIMAL(11,1)) = `capital_ez` AND CAST(`capital_ez` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_ez` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ez: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ez` AS STRING)) AS DECIMAL(38,0)) END AS f52,
    CASE WHEN `capital_ez.plan` IS NULL THEN NULL WHEN (typeof(`capital_ez.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ez.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ez.plan` AS DECIMAL(11,1)) = `capital_ez.plan` AND CAST(`capital_ez.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`capital_ez.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ez.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ez.plan` AS STRING)) AS DECIMAL(38,0)) END AS f53,
    CASE WHEN `zones_economic` IS NULL THEN NULL WHEN (typeof(`zones_economic`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_economic`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_economic` AS DECIMAL(10,0)) = `zones_economic` AND CAST(`zones_economic` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_economic` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_economic: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`zones_economic` AS STRING)) AS DECIMAL(38,0)) END AS f54,
    CASE WHEN `incidents_environment` IS NULL THEN NULL WHEN (typeof(`incidents_environment`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_environment`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_environment` AS DECIMAL(10,0)) = `incidents_environment` AND CAST(`incidents_environment` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_environment` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_environment: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`incidents_environment` AS STRING)) AS DECIMAL(38,0)) END AS f55,
    CASE WHEN `incidents_fire` IS NULL THEN NULL WHEN (typeof(`incidents_fire`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_fire`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_fire` AS DECIMAL(10,0)) = `incidents_fire` AND CAST(`incidents_fire` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_fire` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_fire: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`incidents_fire` AS STRING)) AS DECIMAL(38,0)) END AS f56,
    CASE WHEN `incidents_labour` IS NULL THEN NULL WHEN (typeof(`incidents_labour`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_labour`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_labour` AS DECIMAL(10,0)) = `incidents_labour` AND CAST(`incidents_labour` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_labour` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_labour: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`incidents_labour` AS STRING)) AS DECIMAL(38,0)) END AS f57,
    CASE WHEN `incidents_food` IS NULL THEN NULL WHEN (typeof(`incidents_food`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_food`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_food` AS DECIMAL(10,0)) = `incidents_food` AND CAST(`incidents_food` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_food` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_food: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`incidents_food` AS STRING)) AS DECIMAL(38,0)) END AS f58,
    CASE WHEN `work_stoppages` IS NULL THEN NULL WHEN (typeof(`work_stoppages`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`work_stoppages`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`work_stoppages` AS DECIMAL(10,0)) = `work_stoppages` AND CAST(`work_stoppages` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`work_stoppages` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column work_stoppages: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`work_stoppages` AS STRING)) AS DECIMAL(38,0)) END AS f59,
    CASE WHEN `dossiers_on_time` IS NULL THEN NULL WHEN (typeof(`dossiers_on_time`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dossiers_on_time`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dossiers_on_time` AS DECIMAL(10,0)) = `dossiers_on_time` AND CAST(`dossiers_on_time` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`dossiers_on_time` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dossiers_on_time: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`dossiers_on_time` AS STRING)) AS DECIMAL(38,0)) END AS f60,
    CASE WHEN `dossiers` IS NULL THEN NULL WHEN (typeof(`dossiers`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dossiers`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dossiers` AS DECIMAL(10,0)) = `dossiers` AND CAST(`dossiers` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`dossiers` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dossiers: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`dossiers` AS STRING)) AS DECIMAL(38,0)) END AS f61,
    CASE WHEN `procedures_online` IS NULL THEN NULL WHEN (typeof(`procedures_online`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`procedures_online`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`procedures_online` AS DECIMAL(10,0)) = `procedures_online` AND CAST(`procedures_online` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`procedures_online` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column procedures_online: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`procedures_online` AS STRING)) AS DECIMAL(38,0)) END AS f62,
    CASE WHEN `procedures` IS NULL THEN NULL WHEN (typeof(`procedures`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`procedures`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`procedures` AS DECIMAL(10,0)) = `procedures` AND CAST(`procedures` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`procedures` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column procedures: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`procedures` AS STRING)) AS DECIMAL(38,0)) END AS f63,
    CASE WHEN `procedures_time_cut` IS NULL THEN NULL WHEN lower(CAST(`procedures_time_cut` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`procedures_time_cut` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column procedures_time_cut: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`procedures_time_cut` AS STRING)) AS BOOLEAN) END AS f64,
    CASE WHEN `procedures_published` IS NULL THEN NULL WHEN lower(CAST(`procedures_published` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`procedures_published` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column procedures_published: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`procedures_published` AS STRING)) AS BOOLEAN) END AS f65,
    CASE WHEN `iso_certified` IS NULL THEN NULL WHEN lower(CAST(`iso_certified` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`iso_certified` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column iso_certified: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`iso_certified` AS STRING)) AS BOOLEAN) END AS f66,
    CASE WHEN `e_documents` IS NULL THEN NULL WHEN lower(CAST(`e_documents` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`e_documents` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column e_documents: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`e_documents` AS STRING)) AS BOOLEAN) END AS f67,
    CASE WHEN `C.1.awarded` IS NULL THEN NULL WHEN (typeof(`C.1.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`C.1.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`C.1.awarded` AS DECIMAL(3,1)) = `C.1.awarded` AND CAST(`C.1.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 30.0BD THEN CAST(CAST(`C.1.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column C.1.awarded: DECIMAL(3,1) in 0.0…30.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`C.1.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f68,
    CASE WHEN `C.2.awarded` IS NULL THEN NULL WHEN (typeof(`C.2.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`C.2.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`C.2.awarded` AS DECIMAL(3,1)) = `C.2.awarded` AND CAST(`C.2.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 25.0BD THEN CAST(CAST(`C.2.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column C.2.awarded: DECIMAL(3,1) in 0.0…25.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`C.2.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f69,
    CASE WHEN `tasks_done` IS NULL THEN NULL WHEN (typeof(`tasks_done`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`tasks_done`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`tasks_done` AS DECIMAL(10,0)) = `tasks_done` AND CAST(`tasks_done` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`tasks_done` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column tasks_done: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`tasks_done` AS STRING)) AS DECIMAL(38,0)) END AS f70,
    CASE WHEN `tasks_assigned` IS NULL THEN NULL WHEN (typeof(`tasks_assigned`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`tasks_assigned`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`tasks_assigned` AS DECIMAL(10,0)) = `tasks_assigned` AND CAST(`tasks_assigned` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`tasks_assigned` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column tasks_assigned: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`tasks_assigned` AS STRING)) AS DECIMAL(38,0)) END AS f71,
    CASE WHEN `complaints_received` IS NULL THEN NULL WHEN (typeof(`complaints_received`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`complaints_received`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`complaints_received` AS DECIMAL(10,0)) = `complaints_received` AND CAST(`complaints_received` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`complaints_received` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column complaints_received: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`complaints_received` AS STRING)) AS DECIMAL(38,0)) END AS f72,
    CASE WHEN `complaints_settled` IS NULL THEN NULL WHEN (typeof(`complaints_settled`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`complaints_settled`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`complaints_settled` AS DECIMAL(10,0)) = `complaints_settled` AND CAST(`complaints_settled` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`complaints_settled` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column complaints_settled: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`complaints_settled` AS STRING)) AS DECIMAL(38,0)) END AS f73,
    CASE WHEN `complaints_late` IS NULL THEN NULL WHEN (typeof(`complaints_late`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`complaints_late`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`complaints_late` AS DECIMAL(10,0)) = `complaints_late` AND CAST(`complaints_late` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`complaints_late` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column complaints_late: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`complaints_late` AS STRING)) AS DECIMAL(38,0)) END AS f74,
    CASE WHEN `D.1.awarded` IS NULL THEN NULL WHEN (typeof(`D.1.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`D.1.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`D.1.awarded` AS DECIMAL(3,1)) = `D.1.awarded` AND CAST(`D.1.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 40.0BD THEN CAST(CAST(`D.1.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column D.1.awarded: DECIMAL(3,1) in 0.0…40.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`D.1.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f75,
    CASE WHEN `days_late` IS NULL THEN NULL WHEN (typeof(`days_late`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`days_late`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`days_late` AS DECIMAL(10,0)) = `days_late` AND CAST(`days_late` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`days_late` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column days_late: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`days_late` AS STRING)) AS DECIMAL(38,0)) END AS f76,
    CASE WHEN `reports_missing` IS NULL THEN NULL WHEN (typeof(`reports_missing`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`reports_missing`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`reports_missing` AS DECIMAL(10,0)) = `reports_missing` AND CAST(`reports_missing` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`reports_missing` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column reports_missing: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`reports_missing` AS STRING)) AS DECIMAL(38,0)) END AS f77,
    CASE WHEN `missing_documents` IS NULL THEN NULL WHEN (typeof(`missing_documents`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`missing_documents`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`missing_documents` AS DECIMAL(10,0)) = `missing_documents` AND CAST(`missing_documents` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`missing_documents` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column missing_documents: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`missing_documents` AS STRING)) AS DECIMAL(38,0)) END AS f78,
    CASE WHEN `models` IS NULL THEN NULL WHEN (typeof(`models`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`models`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`models` AS DECIMAL(10,0)) = `models` AND CAST(`models` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`models` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column models: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`models` AS STRING)) AS DECIMAL(38,0)) END AS f79,
    CASE WHEN `articles` IS NULL THEN NULL WHEN (typeof(`articles`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`articles`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`articles` AS DECIMAL(10,0)) = `articles` AND CAST(`articles` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`articles` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column articles: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`articles` AS STRING)) AS DECIMAL(38,0)) END AS f80,
    CASE WHEN `accepted_solutions` IS NULL THEN NULL WHEN (typeof(`accepted_solutions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`accepted_solutions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`accepted_solutions` AS DECIMAL(10,0)) = `accepted_solutions` AND CAST(`accepted_solutions` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`accepted_solutions` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column accepted_solutions: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`accepted_solutions` AS STRING)) AS DECIMAL(38,0)) END AS f81,
    CASE WHEN `flag_government` IS NULL THEN NULL WHEN lower(CAST(`flag_government` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`flag_government` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column flag_government: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`flag_government` AS STRING)) AS BOOLEAN) END AS f82,
    CASE WHEN `flag_ministry` IS NULL THEN NULL WHEN lower(CAST(`flag_ministry` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`flag_ministry` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column flag_ministry: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`flag_ministry` AS STRING)) AS BOOLEAN) END AS f83,
    CASE WHEN `projects_large` IS NULL THEN NULL WHEN (typeof(`projects_large`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_large`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_large` AS DECIMAL(10,0)) = `projects_large` AND CAST(`projects_large` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_large` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_large: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_large` AS STRING)) AS DECIMAL(38,0)) END AS f84,
    CASE WHEN `pact_registered` IS NULL THEN NULL WHEN lower(CAST(`pact_registered` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`pact_registered` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column pact_registered: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`pact_registered` AS STRING)) AS BOOLEAN) END AS f85,
    CASE WHEN `self_detected` IS NULL THEN NULL WHEN lower(CAST(`self_detected` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`self_detected` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column self_detected: true or false is needed; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`self_detected` AS STRING)) AS BOOLEAN) END AS f86,
    CASE WHEN `reprimands` IS NULL THEN NULL WHEN (typeof(`reprimands`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`reprimands`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`reprimands` AS DECIMAL(10,0)) = `reprimands` AND CAST(`reprimands` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`reprimands` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column reprimands: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`reprimands` AS STRING)) AS DECIMAL(38,0)) END AS f87,
    CASE WHEN `warnings_or_worse` IS NULL THEN NULL WHEN (typeof(`warnings_or_worse`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`warnings_or_worse`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`warnings_or_worse` AS DECIMAL(10,0)) = `warnings_or_worse` AND CAST(`warnings_or_worse` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`warnings_or_worse` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column warnings_or_worse: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`warnings_or_worse` AS STRING)) AS DECIMAL(38,0)) END AS f88,
    CASE WHEN `figures_corrected` IS NULL THEN NULL WHEN (typeof(`figures_corrected`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`figures_corrected`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`figures_corrected` AS DECIMAL(10,0)) = `figures_corrected` AND CAST(`figures_corrected` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`figures_corrected` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column figures_corrected: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`figures_corrected` AS STRING)) AS DECIMAL(38,0)) END AS f89,
    CASE WHEN `capital_fdi.previous` IS NULL THEN NULL WHEN (typeof(`capital_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_fdi.previous` AS DECIMAL(12,2)) = `capital_fdi.previous` AND CAST(`capital_fdi.previous` AS DECIMAL(12,2)) BETWEEN 0.01BD AND 1000000000.00BD THEN CAST(CAST(`capital_fdi.previous` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi.previous: DECIMAL(12,2) in 0.01…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f90,
    CASE WHEN `projects` IS NULL THEN NULL WHEN (typeof(`projects`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects` AS DECIMAL(10,0)) = `projects` AND CAST(`projects` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects` AS STRING)) AS DECIMAL(38,0)) END AS f91,
    CASE WHEN `projects.previous` IS NULL THEN NULL WHEN (typeof(`projects.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects.previous` AS DECIMAL(10,0)) = `projects.previous` AND CAST(`projects.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects.previous` AS STRING)) AS DECIMAL(38,0)) END AS f92,
    CASE WHEN `dossiers_overdue` IS NULL THEN NULL WHEN (typeof(`dossiers_overdue`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dossiers_overdue`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dossiers_overdue` AS DECIMAL(10,0)) = `dossiers_overdue` AND CAST(`dossiers_overdue` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`dossiers_overdue` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dossiers_overdue: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`dossiers_overdue` AS STRING)) AS DECIMAL(38,0)) END AS f93,
    CASE WHEN `zones_construction` IS NULL THEN NULL WHEN (typeof(`zones_construction`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_construction`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_construction` AS DECIMAL(10,0)) = `zones_construction` AND CAST(`zones_construction` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_construction` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_construction: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`zones_construction` AS STRING)) AS DECIMAL(38,0)) END AS f94,
    CASE WHEN `zones_planned` IS NULL THEN NULL WHEN (typeof(`zones_planned`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_planned`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_planned` AS DECIMAL(10,0)) = `zones_planned` AND CAST(`zones_planned` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_planned` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_planned: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`zones_planned` AS STRING)) AS DECIMAL(38,0)) END AS f95,
    CASE WHEN `zones_area` IS NULL THEN NULL WHEN (typeof(`zones_area`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_area`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_area` AS DECIMAL(11,1)) = `zones_area` AND CAST(`zones_area` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`zones_area` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_area: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`zones_area` AS STRING)) AS DECIMAL(38,0)) END AS f96,
    CASE WHEN `capital_ddi.previous` IS NULL THEN NULL WHEN (typeof(`capital_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ddi.previous` AS DECIMAL(12,2)) = `capital_ddi.previous` AND CAST(`capital_ddi.previous` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_ddi.previous` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi.previous: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f97,
    CASE WHEN `capital_implemented.previous` IS NULL THEN NULL WHEN (typeof(`capital_implemented.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_implemented.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_implemented.previous` AS DECIMAL(11,1)) = `capital_implemented.previous` AND CAST(`capital_implemented.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_implemented.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_implemented.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_implemented.previous` AS STRING)) AS DECIMAL(38,0)) END AS f98,
    CASE WHEN `revenue_ddi.previous` IS NULL THEN NULL WHEN (typeof(`revenue_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_ddi.previous` AS DECIMAL(11,1)) = `revenue_ddi.previous` AND CAST(`revenue_ddi.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`revenue_ddi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_ddi.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f99,
    CASE WHEN `export.previous` IS NULL THEN NULL WHEN (typeof(`export.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`export.previous` AS DECIMAL(11,1)) = `export.previous` AND CAST(`export.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`export.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.previous` AS STRING)) AS DECIMAL(38,0)) END AS f100,
    CASE WHEN `budget_fdi.previous` IS NULL THEN NULL WHEN (typeof(`budget_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_fdi.previous` AS DECIMAL(11,1)) = `budget_fdi.previous` AND CAST(`budget_fdi.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_fdi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_fdi.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f101,
    CASE WHEN `budget_ddi.previous` IS NULL THEN NULL WHEN (typeof(`budget_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_ddi.previous` AS DECIMAL(11,1)) = `budget_ddi.previous` AND CAST(`budget_ddi.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_ddi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_ddi.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f102,
    CASE WHEN `housing_area` IS NULL THEN NULL WHEN (typeof(`housing_area`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`housing_area`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`housing_area` AS DECIMAL(10,0)) = `housing_area` AND CAST(`housing_area` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`housing_area` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column housing_area: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`housing_area` AS STRING)) AS DECIMAL(38,0)) END AS f103,
    CASE WHEN `import` IS NULL THEN NULL WHEN (typeof(`import`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`import`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`import` AS DECIMAL(11,1)) = `import` AND CAST(`import` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`import` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column import: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`import` AS STRING)) AS DECIMAL(38,0)) END AS f104,
    CASE WHEN `import.plan` IS NULL THEN NULL WHEN (typeof(`import.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`import.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`import.plan` AS DECIMAL(11,1)) = `import.plan` AND CAST(`import.plan` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`import.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column import.plan: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`import.plan` AS STRING)) AS DECIMAL(38,0)) END AS f105
  FROM `figures`
),
steps AS (
  SELECT
    figures.*,
    (NOT (COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE))) AND (NOT (COALESCE((f1) AND (f1 IS NOT NULL), FALSE))) AS t106,
    (NOT (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AND (NOT (COALESCE((NOT f2) AND (f2 IS NOT NULL), FALSE))) AS t107,
    -- A.1.1
    (f3 IS NULL) OR ((f3 IS NOT NULL) AND (f4 IS NULL) AND (NOT (f3 = 0BD))) AS t108,
    ((CASE WHEN f3 > 0BD THEN f4 ELSE NULL END) - (NULLIF(f3, 0BD))) * 5BD AS v109,
    CASE WHEN f3 = 0BD THEN 1BD WHEN NOT (f3 = 0BD) THEN NULLIF(f3, 0BD) END AS d111,
    -- A.1.2
    (f5 IS NULL) OR ((f5 IS NOT NULL) AND (f6 IS NULL) AND (NOT (0BD = f5))) AS t117,
    ((CASE WHEN f5 > 0BD THEN f6 ELSE NULL END) - (NULLIF(f5, 0BD))) * 2BD AS v118,
    CASE WHEN 0BD = f5 THEN 1BD WHEN NOT (0BD = f5) THEN NULLIF(f5, 0BD) END AS d120,
    -- A.1.3
    CASE WHEN f8 <= ((CASE WHEN f8 > 0BD THEN f7 ELSE NULL END) * 2BD) THEN f8 WHEN NOT (f8 <= ((CASE WHEN f8 > 0BD THEN f7 ELSE NULL END) * 2BD)) THEN (CASE WHEN f8 > 0BD THEN f7 ELSE NULL END) * 2BD END AS v126,
    -- A.1.4
    CASE WHEN f8 > 0BD THEN (f7 * 2BD) - f8 ELSE NULL END AS v131,
    NOT ((f7 IS NULL) OR (f8 IS NULL)) AS t132,
    (f7 IS NULL) OR (f8 IS NULL) AS t152,
    -- A.1.5
    (f9 IS NOT NULL) AND (0BD = f9) AND (f10 IS NOT NULL) AS t155,
    CASE WHEN f9 > 0BD THEN (f10 * 2BD) - f9 ELSE NULL END AS v159,
    (f9 IS NOT NULL) AND (NOT ((f9 IS NULL) OR (f10 IS NULL))) AND (NOT (0BD = f9)) AS t160,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (0BD = f9) AND (f10 IS NULL)) AS t186,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (f10 IS NULL) AND (NOT (0BD = f9))) AS t191,
    -- A.1.6
    (f11 IS NULL) OR ((f11 IS NOT NULL) AND (f12 IS NULL) AND (NOT (0BD = f11))) AS t196,
    (CASE WHEN f11 > 0BD THEN f12 ELSE NULL END) * 2BD AS v197,
    CASE WHEN 0BD = f11 THEN 1BD WHEN NOT (0BD = f11) THEN NULLIF(f11, 0BD) END AS d198,
    -- A.2.1
    (CASE WHEN f14 > 0BD THEN f13 ELSE NULL END) * 2BD AS v204,
    -- A.2.2
    ((CASE WHEN f15 > 0BD THEN f13 ELSE NULL END) - f15) * 10BD AS v210,
    -- A.2.3
    (CASE WHEN f17 > 0BD THEN f16 ELSE NULL END) * 2BD AS v217,
    -- A.2.4
    ((CASE WHEN f18 > 0BD THEN f16 ELSE NULL END) - f18) * 25BD AS v223,
    -- A.2.5
    (CASE WHEN f20 > 0BD THEN f19 ELSE NULL END) * 2BD AS v230,
    -- A.2.6
    ((CASE WHEN f22 > 0BD THEN f21 ELSE NULL END) * 40BD) < (21BD * f22) AS t236,
    ((CASE WHEN f22 > 0BD THEN f21 ELSE NULL END) * 2BD) < f22 AS t237,
    ((CASE WHEN f22 > 0BD THEN f21 ELSE NULL END) * 40BD) < (19BD * f22) AS t238,
    ((CASE WHEN f22 > 0BD THEN f21 ELSE NULL END) * 40BD) < (17BD * f22) AS t239,
    -- A.2.7
    (CASE WHEN f24 > 0BD THEN f23 ELSE NULL END) * 2BD AS v244,
    -- A.2.8
    CASE WHEN f26 > 0BD THEN (f25 * 2BD) - f26 ELSE NULL END AS v250,
    NOT ((f25 IS NULL) OR (f26 IS NULL)) AS t251,
    (f25 IS NULL) OR (f26 IS NULL) AS t268,
    -- A.3.1
    (CASE WHEN f28 > 0BD THEN f27 ELSE NULL END) * 2BD AS v271,
    -- A.3.2
    (f29 IS NULL) OR (f30 IS NULL) OR (f31 IS NULL) OR (f32 IS NULL) AS t277,
    ((CAST(CASE WHEN f29 < f30 THEN 0BD WHEN NOT (f29 < f30) THEN 1BD END AS DECIMAL(38,0))) * 8BD) + ((CAST(CASE WHEN f31 < f32 THEN 0BD WHEN NOT (f31 < f32) THEN 1BD END AS DECIMAL(38,0))) * 7BD) AS v278,
    -- A.3.3
    (f33 IS NULL) OR ((f33 IS NOT NULL) AND (f34 IS NULL) AND (NOT (0BD = f33))) AS t281,
    CASE WHEN 0BD = f33 THEN 1BD WHEN NOT (0BD = f33) THEN NULLIF(f33, 0BD) END AS d282,
    CASE WHEN 0BD = f33 THEN 1BD WHEN NOT (0BD = f33) THEN (CASE WHEN (NULLIF(f33, 0BD)) <= (CASE WHEN f33 > 0BD THEN f34 ELSE NULL END) THEN NULLIF(f33, 0BD) WHEN NOT ((NULLIF(f33, 0BD)) <= (CASE WHEN f33 > 0BD THEN f34 ELSE NULL END)) THEN CASE WHEN f33 > 0BD THEN f34 ELSE NULL END END) * 2BD END AS v283,
    -- A.3.4
    (f35 IS NULL) OR (f36 IS NULL) OR (f38 IS NULL) OR (f37 IS NULL) AS t288,
    CASE WHEN (f35 - f36) <= 0BD THEN 0BD WHEN NOT ((f35 - f36) <= 0BD) THEN f35 - f36 END AS v289,
    -- A.3.5
    CAST((f39 - f39 % 20000BD) / 20000BD AS DECIMAL(38,0)) AS v293,
    -- A.3.6
    ((CASE WHEN 3BD <= f40 THEN 3BD WHEN NOT (3BD <= f40) THEN f40 END) * 2BD) + (CASE WHEN 4BD <= f41 THEN 4BD WHEN NOT (4BD <= f41) THEN f41 END) AS v297,
    -- A.4.1
    (f42 IS NULL) OR ((f42 IS NOT NULL) AND (f43 IS NULL) AND (NOT (0BD = f42))) AS t301,
    ((CASE WHEN f42 > 0BD THEN f43 ELSE NULL END) - (NULLIF(f42, 0BD))) * 10BD AS v302,
    CASE WHEN 0BD = f42 THEN 1BD WHEN NOT (0BD = f42) THEN NULLIF(f42, 0BD) END AS d304,
    -- A.4.2
    ((CASE WHEN f45 > 0BD THEN f44 ELSE NULL END) * 4BD) < (3BD * f45) AS t310,
    ((CASE WHEN f45 > 0BD THEN f44 ELSE NULL END) * 5BD) < (3BD * f45) AS t311,
    ((CASE WHEN f45 > 0BD THEN f44 ELSE NULL END) * 20BD) < (9BD * f45) AS t312,
    -- A.4.3
    ((CASE WHEN f46 > 0BD THEN f44 ELSE NULL END) * 10BD) < (9BD * f46) AS t317,
    ((CASE WHEN f46 > 0BD THEN f44 ELSE NULL END) * 4BD) < (3BD * f46) AS t318,
    ((CASE WHEN f46 > 0BD THEN f44 ELSE NULL END) * 5BD) < (3BD * f46) AS t319,
    -- A.4.4
    (NOT ((f47 * 2BD) < (f44 * 7BD))) AND (0BD < f44) AS t324,
    -- A.4.5
    f48 + ((-(CASE WHEN f48 > 0BD THEN f49 ELSE NULL END)) * 5BD) AS v329,
    -- A.4.6
    (CASE WHEN f51 > 0BD THEN f50 ELSE NULL END) * 2BD AS v335,
    -- A.4.7
    (CASE WHEN f53 > 0BD THEN f52 ELSE NULL END) * 2BD AS v341,
    COALESCE((0BD < f54) AND (f54 IS NOT NULL), FALSE) AS t345,
    COALESCE((NOT (0BD < f54)) AND (f54 IS NOT NULL), FALSE) AS t346,
    -- A.5.1
    (f55 IS NULL) OR (f56 IS NULL) OR (f57 IS NULL) OR (f58 IS NULL) AS t352,
    ((((CASE WHEN 2BD <= f55 THEN 2BD WHEN NOT (2BD <= f55) THEN f55 END) * 3BD) + ((CASE WHEN 2BD <= f56 THEN 2BD WHEN NOT (2BD <= f56) THEN f56 END) * 2BD)) + (CASE WHEN 3BD <= f57 THEN 3BD WHEN NOT (3BD <= f57) THEN f57 END)) + (CASE WHEN 3BD <= f58 THEN 3BD WHEN NOT (3BD <= f58) THEN f58 END) AS v353,
    -- A.5.2
    5BD - (CASE WHEN 5BD <= f59 THEN 5BD WHEN NOT (5BD <= f59) THEN f59 END) AS v357,
    -- B.1
    (CASE WHEN f61 > 0BD THEN f60 ELSE NULL END) < f61 AS t360,
    ((CASE WHEN f61 > 0BD THEN f60 ELSE NULL END) * 50BD) < (49BD * f61) AS t361,
    ((CASE WHEN f61 > 0BD THEN f60 ELSE NULL END) * 20BD) < (19BD * f61) AS t362,
    -- B.2
    (CASE WHEN f63 > 0BD THEN f62 ELSE NULL END) < f63 AS t367,
    ((CASE WHEN f63 > 0BD THEN f62 ELSE NULL END) * 5BD) < (4BD * f63) AS t368,
    ((CASE WHEN f63 > 0BD THEN f62 ELSE NULL END) * 2BD) < f63 AS t369,
    -- B.3
    ((CAST(CASE WHEN f64 THEN 1BD WHEN NOT f64 THEN 0BD END AS DECIMAL(38,0))) * 3BD) + ((CAST(CASE WHEN f65 THEN 1BD WHEN NOT f65 THEN 0BD END AS DECIMAL(38,0))) * 2BD) AS v374,
    -- B.4
    ((CAST(CASE WHEN f66 THEN 1BD WHEN NOT f66 THEN 0BD END AS DECIMAL(38,0))) * 2BD) + ((CAST(CASE WHEN f67 THEN 1BD WHEN NOT f67 THEN 0BD END AS DECIMAL(38,0))) * 3BD) AS v378,
    -- C.1
    CASE WHEN f68 IS NOT NULL THEN f68 * 10BD ELSE 0BD END AS v382,
    CASE WHEN f68 IS NOT NULL THEN f68 * 10BD ELSE 3000BD END AS v383,
    -- C.2
    CASE WHEN f69 IS NOT NULL THEN f69 * 10BD ELSE 0BD END AS v384,
    CASE WHEN f69 IS NOT NULL THEN f69 * 10BD ELSE 2500BD END AS v385,
    -- C.3
    (CASE WHEN f71 > 0BD THEN f70 ELSE NULL END) < f71 AS t386,
    ((CASE WHEN f71 > 0BD THEN f70 ELSE NULL END) * 20BD) < (19BD * f71) AS t387,
    ((CASE WHEN f71 > 0BD THEN f70 ELSE NULL END) * 10BD) < (9BD * f71) AS t388,
    -- C.4
    10BD - (CASE WHEN 10BD <= (((f72 - f73) * 2BD) + f74) THEN 10BD WHEN NOT (10BD <= (((f72 - f73) * 2BD) + f74)) THEN ((f72 - f73) * 2BD) + f74 END) AS v393,
    -- D.1
    CASE WHEN f75 IS NOT NULL THEN f75 * 10BD ELSE 0BD END AS v397,
    CASE WHEN f75 IS NOT NULL THEN f75 * 10BD ELSE 4000BD END AS v398,
    -- D.2
    ((CASE WHEN 10BD <= f76 THEN 10BD WHEN NOT (10BD <= f76) THEN f76 END) + ((CASE WHEN 3BD <= f77 THEN 3BD WHEN NOT (3BD <= f77) THEN f77 END) * 5BD)) + (CASE WHEN 5BD <= f78 THEN 5BD WHEN NOT (5BD <= f78) THEN f78 END) AS v399,
    -- D.3
    ((CASE WHEN 3BD <= f79 THEN 3BD WHEN NOT (3BD <= f79) THEN f79 END) * 10BD) + (CASE WHEN 20BD <= f80 THEN 20BD WHEN NOT (20BD <= f80) THEN f80 END) AS v404,
    -- E.1
    CASE WHEN 4BD <= f81 THEN 4BD WHEN NOT (4BD <= f81) THEN f81 END AS v408,
    -- E.2
    (CAST(CASE WHEN f82 THEN 1BD WHEN NOT f82 THEN 0BD END AS DECIMAL(38,0))) * 3BD AS v411,
    (CAST(CASE WHEN f83 THEN 1BD WHEN NOT f83 THEN 0BD END AS DECIMAL(38,0))) * 2BD AS v412,
    -- E.3
    CASE WHEN 5BD <= f84 THEN 5BD WHEN NOT (5BD <= f84) THEN f84 END AS v417,
    -- F.1
    CAST(-(CASE WHEN f85 THEN 0BD WHEN NOT f85 THEN 1BD END) AS DECIMAL(38,0)) AS v420,
    -- F.2
    (f86 IS NULL) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f87 IS NULL)) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f88 IS NULL)) AS t423,
    (CASE WHEN f86 THEN 0BD WHEN NOT f86 THEN CASE WHEN 4BD <= f87 THEN 4BD WHEN NOT (4BD <= f87) THEN f87 END END) + ((CASE WHEN f86 THEN 0BD WHEN NOT f86 THEN CASE WHEN 4BD <= f88 THEN 4BD WHEN NOT (4BD <= f88) THEN f88 END END) * 2BD) AS v424,
    -- F.3
    -(CASE WHEN 4BD <= f89 THEN 4BD WHEN NOT (4BD <= f89) THEN f89 END) AS v429
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1.1
    CASE WHEN (2BD * (NULLIF(f3, 0BD))) <= v109 THEN 2BD * (NULLIF(f3, 0BD)) WHEN NOT ((2BD * (NULLIF(f3, 0BD))) <= v109) THEN v109 END AS v110,
    -- A.1.2
    CASE WHEN (NULLIF(f5, 0BD)) <= v118 THEN NULLIF(f5, 0BD) WHEN NOT ((NULLIF(f5, 0BD)) <= v118) THEN v118 END AS v119,
    -- A.1.3
    CAST(((((v126 * 4500BD) * 2BD) + f8) - (((v126 * 4500BD) * 2BD) + f8) % (f8 * 2BD)) / (f8 * 2BD) AS DECIMAL(38,0)) AS v127,
    (NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v126 IS NOT NULL) AS t128,
    -- A.1.4
    (abs(v131)) + (CASE WHEN v131 < 0BD THEN f8 - 1BD WHEN NOT (v131 < 0BD) THEN 0BD END) AS v133,
    bool_or((t132 AND v131 IS NULL)) OVER (PARTITION BY bloc) AS w141,
    count(CASE WHEN t152 THEN 1 END) OVER (PARTITION BY bloc) AS w153,
    -- A.1.5
    max(CASE WHEN t155 THEN f10 END) OVER (PARTITION BY bloc) AS w156,
    bool_or((t155 IS NULL) OR (t155 AND f10 IS NULL)) OVER (PARTITION BY bloc) AS w157,
    (abs(v159)) + (CASE WHEN v159 < 0BD THEN (NULLIF(f9, 0BD)) - 1BD WHEN NOT (v159 < 0BD) THEN 0BD END) AS v161,
    bool_or((t160 IS NULL) OR (t160 AND v159 IS NULL)) OVER (PARTITION BY bloc) AS w170,
    count(CASE WHEN t186 THEN 1 END) OVER (PARTITION BY bloc) AS w187,
    bool_or(t186 IS NULL) OVER (PARTITION BY bloc) AS w188,
    count(CASE WHEN t191 THEN 1 END) OVER (PARTITION BY bloc) AS w192,
    bool_or(t191 IS NULL) OVER (PARTITION BY bloc) AS w193,
    -- A.1.6
    CASE WHEN 0BD = f11 THEN 1BD WHEN NOT (0BD = f11) THEN (CASE WHEN (NULLIF(f11, 0BD)) <= v197 THEN NULLIF(f11, 0BD) WHEN NOT ((NULLIF(f11, 0BD)) <= v197) THEN v197 END) * 2BD END AS v199,
    -- A.2.1
    CASE WHEN f14 <= v204 THEN f14 WHEN NOT (f14 <= v204) THEN v204 END AS v205,
    -- A.2.2
    CASE WHEN f15 <= v210 THEN f15 WHEN NOT (f15 <= v210) THEN v210 END AS v211,
    -- A.2.3
    CASE WHEN f17 <= v217 THEN f17 WHEN NOT (f17 <= v217) THEN v217 END AS v218,
    -- A.2.4
    CASE WHEN (3BD * f18) <= v223 THEN 3BD * f18 WHEN NOT ((3BD * f18) <= v223) THEN v223 END AS v224,
    -- A.2.5
    CASE WHEN f20 <= v230 THEN f20 WHEN NOT (f20 <= v230) THEN v230 END AS v231,
    -- A.2.6
    CASE WHEN t236 THEN CASE WHEN t236 AND (NOT t237) THEN 26BD WHEN NOT (t236 AND (NOT t237)) THEN CASE WHEN t237 AND (NOT t238) THEN 20BD WHEN NOT (t237 AND (NOT t238)) THEN CASE WHEN t238 AND (NOT t239) THEN 12BD WHEN NOT (t238 AND (NOT t239)) THEN CASE WHEN t239 THEN 5BD WHEN NOT t239 THEN CAST(NULL AS DECIMAL(38,0)) END END END END WHEN NOT t236 THEN 30BD END AS v240,
    -- A.2.7
    CASE WHEN f24 <= v244 THEN f24 WHEN NOT (f24 <= v244) THEN v244 END AS v245,
    -- A.2.8
    (abs(v250 * 1000000000000000000000BD)) + (CASE WHEN (v250 * 1000000000000000000000BD) < 0BD THEN f26 - 1BD WHEN NOT ((v250 * 1000000000000000000000BD) < 0BD) THEN 0BD END) AS v252,
    bool_or((t251 AND v250 IS NULL)) OVER (PARTITION BY bloc) AS w257,
    count(CASE WHEN t268 THEN 1 END) OVER (PARTITION BY bloc) AS w269,
    -- A.3.1
    CASE WHEN f28 <= v271 THEN f28 WHEN NOT (f28 <= v271) THEN v271 END AS v272,
    -- A.3.2
    CASE WHEN (NOT t277) AND (v278 IS NOT NULL) THEN v278 * 100BD ELSE 0BD END AS v279,
    CASE WHEN (NOT t277) AND (v278 IS NOT NULL) THEN v278 * 100BD ELSE 1500BD END AS v280,
    -- A.3.3
    CAST(((((v283 * 750BD) * 2BD) + d282) - (((v283 * 750BD) * 2BD) + d282) % (d282 * 2BD)) / (d282 * 2BD) AS DECIMAL(38,0)) AS v284,
    (NOT (COALESCE(t281, FALSE))) AND (v283 IS NOT NULL) AS t285,
    -- A.3.4
    (CASE WHEN 5BD <= v289 THEN 5BD WHEN NOT (5BD <= v289) THEN v289 END) + ((CAST(CASE WHEN f37 < f38 THEN 1BD WHEN NOT (f37 < f38) THEN 0BD END AS DECIMAL(38,0))) * 5BD) AS v290,
    -- A.3.5
    CASE WHEN 10BD <= v293 THEN 10BD WHEN NOT (10BD <= v293) THEN v293 END AS v294,
    -- A.3.6
    (NOT ((f40 IS NULL) OR (f41 IS NULL))) AND (v297 IS NOT NULL) AS t298,
    -- A.4.1
    CASE WHEN (NULLIF(f42, 0BD)) <= v302 THEN NULLIF(f42, 0BD) WHEN NOT ((NULLIF(f42, 0BD)) <= v302) THEN v302 END AS v303,
    -- A.4.2
    CASE WHEN t310 THEN CASE WHEN t310 AND (NOT t311) THEN 16BD WHEN NOT (t310 AND (NOT t311)) THEN CASE WHEN t311 AND (NOT t312) THEN 12BD WHEN NOT (t311 AND (NOT t312)) THEN CASE WHEN t312 THEN 6BD WHEN NOT t312 THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT t310 THEN 20BD END AS v313,
    -- A.4.3
    CASE WHEN t317 THEN CASE WHEN t317 AND (NOT t318) THEN 12BD WHEN NOT (t317 AND (NOT t318)) THEN CASE WHEN t318 AND (NOT t319) THEN 8BD WHEN NOT (t318 AND (NOT t319)) THEN CASE WHEN t319 THEN 4BD WHEN NOT t319 THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT t317 THEN 15BD END AS v320,
    -- A.4.4
    (4BD + ((CAST(CASE WHEN t324 THEN 1BD WHEN NOT t324 THEN 0BD END AS DECIMAL(38,0))) * 3BD)) + ((CAST(CASE WHEN f47 < (f48 * 75BD) THEN 0BD WHEN NOT (f47 < (f48 * 75BD)) THEN 1BD END AS DECIMAL(38,0))) * 3BD) AS v325,
    -- A.4.5
    CASE WHEN v329 <= 0BD THEN 0BD WHEN NOT (v329 <= 0BD) THEN v329 END AS v330,
    -- A.4.6
    CASE WHEN f51 <= v335 THEN f51 WHEN NOT (f51 <= v335) THEN v335 END AS v336,
    -- A.4.7
    CASE WHEN f53 <= v341 THEN f53 WHEN NOT (f53 <= v341) THEN v341 END AS v342,
    -- A.5.1
    9BD - (CASE WHEN 9BD <= v353 THEN 9BD WHEN NOT (9BD <= v353) THEN v353 END) AS v354,
    -- A.5.2
    CASE WHEN (f59 IS NOT NULL) AND (v357 IS NOT NULL) THEN v357 * 500BD ELSE 0BD END AS v358,
    CASE WHEN (f59 IS NOT NULL) AND (v357 IS NOT NULL) THEN v357 * 500BD ELSE 2500BD END AS v359,
    -- B.1
    CASE WHEN t360 THEN CASE WHEN t360 AND (NOT t361) THEN 25BD WHEN NOT (t360 AND (NOT t361)) THEN CASE WHEN t361 AND (NOT t362) THEN 15BD WHEN NOT (t361 AND (NOT t362)) THEN CASE WHEN t362 THEN 0BD WHEN NOT t362 THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT t360 THEN 35BD END AS v363,
    -- B.2
    CASE WHEN t367 THEN CASE WHEN t367 AND (NOT t368) THEN 20BD WHEN NOT (t367 AND (NOT t368)) THEN CASE WHEN t368 AND (NOT t369) THEN 12BD WHEN NOT (t368 AND (NOT t369)) THEN CASE WHEN t369 THEN 5BD WHEN NOT t369 THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT t367 THEN 25BD END AS v370,
    -- B.3
    (NOT ((f64 IS NULL) OR (f65 IS NULL))) AND (v374 IS NOT NULL) AS t375,
    -- B.4
    (NOT ((f66 IS NULL) OR (f67 IS NULL))) AND (v378 IS NOT NULL) AS t379,
    -- C.3
    CASE WHEN t386 THEN CASE WHEN t386 AND (NOT t387) THEN 20BD WHEN NOT (t386 AND (NOT t387)) THEN CASE WHEN t387 AND (NOT t388) THEN 12BD WHEN NOT (t387 AND (NOT t388)) THEN CASE WHEN t388 THEN 4BD WHEN NOT t388 THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT t386 THEN 25BD END AS v389,
    -- C.4
    COALESCE((NOT ((f72 IS NULL) OR (f73 IS NULL) OR (f74 IS NULL))) AND (v393 IS NOT NULL) AND (v393 <= 10BD), FALSE) AS t394,
    -- D.2
    35BD - (CASE WHEN 25BD <= v399 THEN 25BD WHEN NOT (25BD <= v399) THEN v399 END) AS v400,
    -- D.3
    (NOT ((f79 IS NULL) OR (f80 IS NULL))) AND (v404 IS NOT NULL) AS t405,
    -- E.1
    CASE WHEN (f81 IS NOT NULL) AND (v408 IS NOT NULL) THEN v408 * 500BD ELSE 0BD END AS v409,
    CASE WHEN (f81 IS NOT NULL) AND (v408 IS NOT NULL) THEN v408 * 500BD ELSE 2000BD END AS v410,
    -- E.2
    CASE WHEN v412 <= v411 THEN v411 WHEN NOT (v412 <= v411) THEN v412 END AS v413,
    -- E.3
    CASE WHEN (f84 IS NOT NULL) AND (v417 IS NOT NULL) THEN v417 * 500BD ELSE 0BD END AS v418,
    CASE WHEN (f84 IS NOT NULL) AND (v417 IS NOT NULL) THEN v417 * 500BD ELSE 2500BD END AS v419,
    -- F.1
    CASE WHEN (f85 IS NOT NULL) AND (v420 IS NOT NULL) THEN v420 * 800BD ELSE -800BD END AS v421,
    CASE WHEN (f85 IS NOT NULL) AND (v420 IS NOT NULL) THEN v420 * 800BD ELSE 0BD END AS v422,
    -- F.2
    -(CASE WHEN 10BD <= v424 THEN 10BD WHEN NOT (10BD <= v424) THEN v424 END) AS v425,
    -- F.3
    CASE WHEN (f89 IS NOT NULL) AND (v429 IS NOT NULL) THEN v429 * 300BD ELSE -1200BD END AS v430,
    CASE WHEN (f89 IS NOT NULL) AND (v429 IS NOT NULL) THEN v429 * 300BD ELSE 0BD END AS v431
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1.1
    CASE WHEN f3 = 0BD THEN 1BD WHEN NOT (f3 = 0BD) THEN CASE WHEN v110 <= 0BD THEN 0BD WHEN NOT (v110 <= 0BD) THEN v110 END END AS v112,
    -- A.1.2
    CASE WHEN 0BD = f5 THEN 1BD WHEN NOT (0BD = f5) THEN (CASE WHEN v119 <= 0BD THEN 0BD WHEN NOT (v119 <= 0BD) THEN v119 END) * 2BD END AS v121,
    -- A.1.3
    CASE WHEN t128 THEN v127 ELSE 0BD END AS v129,
    CASE WHEN t128 THEN v127 ELSE 4500BD END AS v130,
    -- A.1.4
    CASE WHEN v131 < 0BD THEN -(CAST((v133 - v133 % f8) / f8 AS DECIMAL(38,0))) ELSE CAST((v133 - v133 % f8) / f8 AS DECIMAL(38,0)) END AS v134,
    CASE WHEN (f7 IS NULL) OR (f8 IS NULL) THEN 1BD < (CAST(w153 AS DECIMAL(38,0))) ELSE 0BD < (CAST(w153 AS DECIMAL(38,0))) END AS t154,
    -- A.1.5
    (CASE WHEN w157 THEN NULL ELSE w156 END) IS NOT NULL AS t158,
    CAST((v161 - v161 % (NULLIF(f9, 0BD))) / (NULLIF(f9, 0BD)) AS DECIMAL(38,0)) AS v162,
    CASE WHEN (CASE WHEN w157 THEN NULL ELSE w156 END) > 0BD THEN f10 ELSE NULL END AS v173,
    NULLIF(CASE WHEN w157 THEN NULL ELSE w156 END, 0BD) AS d174,
    CASE WHEN w188 THEN NULL ELSE CAST(w187 AS DECIMAL(38,0)) END AS v189,
    CASE WHEN w193 THEN NULL ELSE CAST(w192 AS DECIMAL(38,0)) END AS v194,
    -- A.1.6
    CAST(((((v199 * 1250BD) * 2BD) + d198) - (((v199 * 1250BD) * 2BD) + d198) % (d198 * 2BD)) / (d198 * 2BD) AS DECIMAL(38,0)) AS v200,
    (NOT (COALESCE(t196, FALSE))) AND (v199 IS NOT NULL) AS t201,
    -- A.2.1
    CAST(((((v205 * 2500BD) * 2BD) + f14) - (((v205 * 2500BD) * 2BD) + f14) % (f14 * 2BD)) / (f14 * 2BD) AS DECIMAL(38,0)) AS v206,
    (NOT ((f13 IS NULL) OR (f14 IS NULL))) AND (v205 IS NOT NULL) AS t207,
    -- A.2.2
    CASE WHEN v211 <= 0BD THEN 0BD WHEN NOT (v211 <= 0BD) THEN v211 END AS v212,
    -- A.2.3
    CAST(((((v218 * 3000BD) * 2BD) + f17) - (((v218 * 3000BD) * 2BD) + f17) % (f17 * 2BD)) / (f17 * 2BD) AS DECIMAL(38,0)) AS v219,
    (NOT ((f16 IS NULL) OR (f17 IS NULL))) AND (v218 IS NOT NULL) AS t220,
    -- A.2.4
    CASE WHEN v224 <= 0BD THEN 0BD WHEN NOT (v224 <= 0BD) THEN v224 END AS v225,
    -- A.2.5
    CAST(((((v231 * 2500BD) * 2BD) + f20) - (((v231 * 2500BD) * 2BD) + f20) % (f20 * 2BD)) / (f20 * 2BD) AS DECIMAL(38,0)) AS v232,
    (NOT ((f19 IS NULL) OR (f20 IS NULL))) AND (v231 IS NOT NULL) AS t233,
    -- A.2.6
    COALESCE((NOT ((f21 IS NULL) OR (f22 IS NULL))) AND (v240 IS NOT NULL) AND (5BD <= v240), FALSE) AS t241,
    -- A.2.7
    CAST(((((v245 * 3000BD) * 2BD) + f24) - (((v245 * 3000BD) * 2BD) + f24) % (f24 * 2BD)) / (f24 * 2BD) AS DECIMAL(38,0)) AS v246,
    (NOT ((f23 IS NULL) OR (f24 IS NULL))) AND (v245 IS NOT NULL) AS t247,
    -- A.2.8
    CASE WHEN t251 THEN CASE WHEN (v250 * 1000000000000000000000BD) < 0BD THEN -(CAST((v252 - v252 % f26) / f26 AS DECIMAL(38,0))) ELSE CAST((v252 - v252 % f26) / f26 AS DECIMAL(38,0)) END END AS k253,
    CASE WHEN (f25 IS NULL) OR (f26 IS NULL) THEN 1BD < (CAST(w269 AS DECIMAL(38,0))) ELSE 0BD < (CAST(w269 AS DECIMAL(38,0))) END AS t270,
    -- A.3.1
    CAST(((((v272 * 2000BD) * 2BD) + f28) - (((v272 * 2000BD) * 2BD) + f28) % (f28 * 2BD)) / (f28 * 2BD) AS DECIMAL(38,0)) AS v273,
    (NOT ((f27 IS NULL) OR (f28 IS NULL))) AND (v272 IS NOT NULL) AS t274,
    -- A.3.3
    CASE WHEN t285 THEN v284 ELSE 0BD END AS v286,
    CASE WHEN t285 THEN v284 ELSE 1500BD END AS v287,
    -- A.3.4
    CASE WHEN (NOT t288) AND (v290 IS NOT NULL) THEN v290 * 100BD ELSE 0BD END AS v291,
    CASE WHEN (NOT t288) AND (v290 IS NOT NULL) THEN v290 * 100BD ELSE 1000BD END AS v292,
    -- A.3.5
    CASE WHEN (f39 IS NOT NULL) AND (v294 IS NOT NULL) THEN v294 * 100BD ELSE 0BD END AS v295,
    CASE WHEN (f39 IS NOT NULL) AND (v294 IS NOT NULL) THEN v294 * 100BD ELSE 1000BD END AS v296,
    -- A.3.6
    CASE WHEN t298 THEN v297 * 200BD ELSE 0BD END AS v299,
    CASE WHEN t298 THEN v297 * 200BD ELSE 2000BD END AS v300,
    -- A.4.1
    CASE WHEN 0BD = f42 THEN 1BD WHEN NOT (0BD = f42) THEN (CASE WHEN v303 <= 0BD THEN 0BD WHEN NOT (v303 <= 0BD) THEN v303 END) * 2BD END AS v305,
    -- A.4.2
    COALESCE((NOT ((f44 IS NULL) OR (f45 IS NULL))) AND (v313 IS NOT NULL) AND (6BD <= v313), FALSE) AS t314,
    -- A.4.3
    COALESCE((NOT ((f44 IS NULL) OR (f46 IS NULL))) AND (v320 IS NOT NULL) AND (4BD <= v320), FALSE) AS t321,
    -- A.4.4
    (NOT ((f44 IS NULL) OR (f47 IS NULL) OR (f48 IS NULL))) AND (v325 IS NOT NULL) AS t326,
    -- A.4.5
    CAST(((((v330 * 3000BD) * 2BD) + f48) - (((v330 * 3000BD) * 2BD) + f48) % (f48 * 2BD)) / (f48 * 2BD) AS DECIMAL(38,0)) AS v331,
    (NOT ((f48 IS NULL) OR (f49 IS NULL))) AND (v330 IS NOT NULL) AS t332,
    -- A.4.6
    CAST(((((v336 * 2000BD) * 2BD) + f51) - (((v336 * 2000BD) * 2BD) + f51) % (f51 * 2BD)) / (f51 * 2BD) AS DECIMAL(38,0)) AS v337,
    (NOT ((f50 IS NULL) OR (f51 IS NULL))) AND (v336 IS NOT NULL) AS t338,
    -- A.4.7
    CAST(((((v342 * 2000BD) * 2BD) + f53) - (((v342 * 2000BD) * 2BD) + f53) % (f53 * 2BD)) / (f53 * 2BD) AS DECIMAL(38,0)) AS v343,
    (NOT ((f52 IS NULL) OR (f53 IS NULL))) AND (v342 IS NOT NULL) AS t344,
    -- A.5.1
    CASE WHEN (NOT t352) AND (v354 IS NOT NULL) THEN v354 * 500BD ELSE 0BD END AS v355,
    CASE WHEN (NOT t352) AND (v354 IS NOT NULL) THEN v354 * 500BD ELSE 4500BD END AS v356,
    -- B.1
    (NOT ((f60 IS NULL) OR (f61 IS NULL))) AND (v363 IS NOT NULL) AS t364,
    -- B.2
    COALESCE((NOT ((f62 IS NULL) OR (f63 IS NULL))) AND (v370 IS NOT NULL) AND (5BD <= v370), FALSE) AS t371,
    -- B.3
    CASE WHEN t375 THEN v374 * 400BD ELSE 0BD END AS v376,
    CASE WHEN t375 THEN v374 * 400BD ELSE 2000BD END AS v377,
    -- B.4
    CASE WHEN t379 THEN v378 * 400BD ELSE 0BD END AS v380,
    CASE WHEN t379 THEN v378 * 400BD ELSE 2000BD END AS v381,
    -- C.3
    COALESCE((NOT ((f70 IS NULL) OR (f71 IS NULL))) AND (v389 IS NOT NULL) AND (4BD <= v389), FALSE) AS t390,
    -- C.4
    CASE WHEN t394 THEN v393 * 200BD ELSE 0BD END AS v395,
    CASE WHEN t394 THEN v393 * 200BD ELSE 2000BD END AS v396,
    -- D.2
    (NOT ((f76 IS NULL) OR (f77 IS NULL) OR (f78 IS NULL))) AND (v400 IS NOT NULL) AS t401,
    -- D.3
    CASE WHEN t405 THEN v404 * 50BD ELSE 0BD END AS v406,
    CASE WHEN t405 THEN v404 * 50BD ELSE 2500BD END AS v407,
    -- E.2
    (NOT ((f82 IS NULL) OR (f83 IS NULL))) AND (v413 IS NOT NULL) AS t414,
    -- F.2
    (NOT (COALESCE(t423, FALSE))) AND (v425 IS NOT NULL) AS t426
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.1.1
    CAST(((((v112 * 1500BD) * 2BD) + d111) - (((v112 * 1500BD) * 2BD) + d111) % (d111 * 2BD)) / (d111 * 2BD) AS DECIMAL(38,0)) AS v113,
    (NOT (COALESCE(t108, FALSE))) AND (v112 IS NOT NULL) AS t114,
    -- A.1.2
    CAST(((((v121 * 1250BD) * 2BD) + d120) - (((v121 * 1250BD) * 2BD) + d120) % (d120 * 2BD)) / (d120 * 2BD) AS DECIMAL(38,0)) AS v122,
    (NOT (COALESCE(t117, FALSE))) AND (v121 IS NOT NULL) AS t123,
    -- A.1.4
    CASE WHEN t132 THEN v134 END AS k135,
    (v131 - (v134 * f8)) * 100000000000000000000000000BD AS v136,
    -- A.1.5
    CASE WHEN t160 THEN CASE WHEN v159 < 0BD THEN -v162 ELSE v162 END END AS k163,
    v159 - ((CASE WHEN v159 < 0BD THEN -v162 ELSE v162 END) * (NULLIF(f9, 0BD))) AS v164,
    CASE WHEN 0BD < (CASE WHEN w157 THEN NULL ELSE w156 END) THEN d174 WHEN NOT (0BD < (CASE WHEN w157 THEN NULL ELSE w156 END)) THEN 1BD END AS d175,
    CASE WHEN t186 THEN 1BD < v189 WHEN NOT t186 THEN 0BD < v189 END AS t190,
    CASE WHEN t191 THEN 1BD < v194 WHEN NOT t191 THEN 0BD < v194 END AS t195,
    -- A.1.6
    CASE WHEN t201 THEN v200 ELSE 0BD END AS v202,
    CASE WHEN t201 THEN v200 ELSE 2500BD END AS v203,
    -- A.2.1
    CASE WHEN t207 THEN v206 ELSE 0BD END AS v208,
    CASE WHEN t207 THEN v206 ELSE 2500BD END AS v209,
    -- A.2.2
    CAST(((((v212 * 1500BD) * 2BD) + f15) - (((v212 * 1500BD) * 2BD) + f15) % (f15 * 2BD)) / (f15 * 2BD) AS DECIMAL(38,0)) AS v213,
    (NOT ((f13 IS NULL) OR (f15 IS NULL))) AND (v212 IS NOT NULL) AS t214,
    -- A.2.3
    CASE WHEN t220 THEN v219 ELSE 0BD END AS v221,
    CASE WHEN t220 THEN v219 ELSE 3000BD END AS v222,
    -- A.2.4
    CAST(((((v225 * 2000BD) * 2BD) + (f18 * 3BD)) - (((v225 * 2000BD) * 2BD) + (f18 * 3BD)) % ((f18 * 3BD) * 2BD)) / ((f18 * 3BD) * 2BD) AS DECIMAL(38,0)) AS v226,
    (NOT ((f16 IS NULL) OR (f18 IS NULL))) AND (v225 IS NOT NULL) AS t227,
    -- A.2.5
    CASE WHEN t233 THEN v232 ELSE 0BD END AS v234,
    CASE WHEN t233 THEN v232 ELSE 2500BD END AS v235,
    -- A.2.6
    CASE WHEN t241 THEN v240 * 100BD ELSE 500BD END AS v242,
    CASE WHEN t241 THEN v240 * 100BD ELSE 3000BD END AS v243,
    -- A.2.7
    CASE WHEN t247 THEN v246 ELSE 0BD END AS v248,
    CASE WHEN t247 THEN v246 ELSE 3000BD END AS v249,
    -- A.2.8
    first_value(v250) OVER (PARTITION BY bloc ORDER BY k253 DESC NULLS LAST) AS w254,
    first_value(f26) OVER (PARTITION BY bloc ORDER BY k253 DESC NULLS LAST) AS w255,
    count(k253) OVER (PARTITION BY bloc) AS w256,
    -- A.3.1
    CASE WHEN t274 THEN v273 ELSE 0BD END AS v275,
    CASE WHEN t274 THEN v273 ELSE 2000BD END AS v276,
    -- A.4.1
    CAST(((((v305 * 750BD) * 2BD) + d304) - (((v305 * 750BD) * 2BD) + d304) % (d304 * 2BD)) / (d304 * 2BD) AS DECIMAL(38,0)) AS v306,
    (NOT (COALESCE(t301, FALSE))) AND (v305 IS NOT NULL) AS t307,
    -- A.4.2
    CASE WHEN t314 THEN v313 * 100BD ELSE 600BD END AS v315,
    CASE WHEN t314 THEN v313 * 100BD ELSE 2000BD END AS v316,
    -- A.4.3
    CASE WHEN t321 THEN v320 * 100BD ELSE 400BD END AS v322,
    CASE WHEN t321 THEN v320 * 100BD ELSE 1500BD END AS v323,
    -- A.4.4
    CASE WHEN t326 THEN v325 * 200BD ELSE 800BD END AS v327,
    CASE WHEN t326 THEN v325 * 200BD ELSE 2000BD END AS v328,
    -- A.4.5
    CASE WHEN t332 THEN v331 ELSE 0BD END AS v333,
    CASE WHEN t332 THEN v331 ELSE 3000BD END AS v334,
    -- A.4.6
    CASE WHEN t338 THEN v337 ELSE 0BD END AS v339,
    CASE WHEN t338 THEN v337 ELSE 2000BD END AS v340,
    -- A.4.7
    CASE WHEN (v342 * 2000BD) <= (v343 * f53) THEN v342 * 2000BD WHEN NOT ((v342 * 2000BD) <= (v343 * f53)) THEN v343 * f53 END AS v347,
    CASE WHEN t346 THEN 1BD WHEN ((NOT t345) AND (NOT t346)) AND t344 THEN f53 WHEN (NOT t345) AND (NOT t346) THEN 1BD WHEN t344 THEN 1BD ELSE 1BD END AS d348,
    CASE WHEN (v343 * f53) <= (v342 * 2000BD) THEN v342 * 2000BD WHEN NOT ((v343 * f53) <= (v342 * 2000BD)) THEN v343 * f53 END AS v350,
    -- B.1
    CASE WHEN t364 THEN v363 * 100BD ELSE 0BD END AS v365,
    CASE WHEN t364 THEN v363 * 100BD ELSE 3500BD END AS v366,
    -- B.2
    CASE WHEN t371 THEN v370 * 100BD ELSE 500BD END AS v372,
    CASE WHEN t371 THEN v370 * 100BD ELSE 2500BD END AS v373,
    -- C.3
    CASE WHEN t390 THEN v389 * 100BD ELSE 400BD END AS v391,
    CASE WHEN t390 THEN v389 * 100BD ELSE 2500BD END AS v392,
    -- D.2
    CASE WHEN t401 THEN v400 * 100BD ELSE 1000BD END AS v402,
    CASE WHEN t401 THEN v400 * 100BD ELSE 3500BD END AS v403,
    -- E.2
    CASE WHEN t414 THEN v413 * 500BD ELSE 0BD END AS v415,
    CASE WHEN t414 THEN v413 * 500BD ELSE 1500BD END AS v416,
    -- F.2
    CASE WHEN t426 THEN v425 * 100BD ELSE -1000BD END AS v427,
    CASE WHEN t426 THEN v425 * 100BD ELSE 0BD END AS v428
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.1.1
    CASE WHEN t114 THEN v113 ELSE 0BD END AS v115,
    CASE WHEN t114 THEN v113 ELSE 3000BD END AS v116,
    -- A.1.2
    CASE WHEN t123 THEN v122 ELSE 0BD END AS v124,
    CASE WHEN t123 THEN v122 ELSE 2500BD END AS v125,
    -- A.1.4
    CASE WHEN t132 THEN CAST((v136 - v136 % f8) / f8 AS DECIMAL(38,0)) END AS k137,
    count(k135) OVER (PARTITION BY bloc) AS w140,
    -- A.1.5
    CAST(((v164 * 100000000000000000000000000BD) - (v164 * 100000000000000000000000000BD) % (NULLIF(f9, 0BD))) / (NULLIF(f9, 0BD)) AS DECIMAL(38,0)) AS v165,
    count(k163) OVER (PARTITION BY bloc) AS w169,
    -- A.2.2
    CASE WHEN t214 THEN v213 ELSE 0BD END AS v215,
    CASE WHEN t214 THEN v213 ELSE 1500BD END AS v216,
    -- A.2.4
    CASE WHEN t227 THEN v226 ELSE 0BD END AS v228,
    CASE WHEN t227 THEN v226 ELSE 2000BD END AS v229,
    -- A.2.8
    CASE WHEN w257 THEN NULL ELSE CASE WHEN w256 = 0 THEN NULL ELSE w254 END END AS v258,
    -- A.4.1
    CASE WHEN t307 THEN v306 ELSE 0BD END AS v308,
    CASE WHEN t307 THEN v306 ELSE 1500BD END AS v309,
    -- A.4.7
    CASE WHEN t346 THEN 0BD WHEN ((NOT t345) AND (NOT t346)) AND t344 THEN CASE WHEN v347 <= 0BD THEN v347 WHEN NOT (v347 <= 0BD) THEN 0BD END WHEN (NOT t345) AND (NOT t346) THEN 0BD WHEN t344 THEN v343 ELSE 0BD END AS v349,
    CASE WHEN t346 THEN 0BD WHEN ((NOT t345) AND (NOT t346)) AND t344 THEN CASE WHEN 0BD <= v350 THEN v350 WHEN NOT (0BD <= v350) THEN 0BD END WHEN (NOT t345) AND (NOT t346) THEN 2000BD WHEN t344 THEN v343 ELSE 2000BD END AS v351
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.1.4
    first_value(v131) OVER (PARTITION BY bloc ORDER BY k135 DESC NULLS LAST, k137 DESC NULLS LAST) AS w138,
    first_value(f8) OVER (PARTITION BY bloc ORDER BY k135 DESC NULLS LAST, k137 DESC NULLS LAST) AS w139,
    -- A.1.5
    CASE WHEN t160 THEN v165 END AS k166,
    -- A.2.8
    CASE WHEN v258 > 0BD THEN v250 * w255 WHEN v258 < 0BD THEN -(v250 * w255) ELSE NULL END AS v259,
    CASE WHEN 0BD < v258 THEN f26 * (NULLIF(abs(v258), 0BD)) WHEN NOT (0BD < v258) THEN 1BD END AS d260
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.1.4
    CASE WHEN w141 THEN NULL ELSE CASE WHEN w140 = 0 THEN NULL ELSE w138 END END AS v142,
    -- A.1.5
    first_value(v159) OVER (PARTITION BY bloc ORDER BY k163 DESC NULLS LAST, k166 DESC NULLS LAST) AS w167,
    first_value(NULLIF(f9, 0BD)) OVER (PARTITION BY bloc ORDER BY k163 DESC NULLS LAST, k166 DESC NULLS LAST) AS w168,
    -- A.2.8
    CASE WHEN v250 < 0BD THEN f26 WHEN NOT (v250 < 0BD) THEN d260 END AS d261,
    CASE WHEN v250 < 0BD THEN CASE WHEN (f26 + v250) <= 0BD THEN 0BD WHEN NOT ((f26 + v250) <= 0BD) THEN f26 + v250 END WHEN NOT (v250 < 0BD) THEN CASE WHEN 0BD < v258 THEN (f26 * (NULLIF(abs(v258), 0BD))) + v259 WHEN NOT (0BD < v258) THEN 1BD END END AS v262
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.1.4
    CASE WHEN v142 > 0BD THEN v131 * w139 WHEN v142 < 0BD THEN -(v131 * w139) ELSE NULL END AS v143,
    CASE WHEN 0BD < v142 THEN f8 * (NULLIF(abs(v142), 0BD)) WHEN NOT (0BD < v142) THEN 1BD END AS d144,
    -- A.1.5
    CASE WHEN w170 THEN NULL ELSE CASE WHEN w169 = 0 THEN NULL ELSE w167 END END AS v171,
    -- A.2.8
    CAST(((((abs(v262 * 1250BD)) * 2BD) + d261) - (((abs(v262 * 1250BD)) * 2BD) + d261) % (d261 * 2BD)) / (d261 * 2BD) AS DECIMAL(38,0)) AS v263,
    COALESCE((NOT ((f25 IS NULL) OR (f26 IS NULL))) AND (v262 IS NOT NULL) AND (0BD <= v262) AND (v262 <= (2BD * d261)), FALSE) AS t265
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.1.4
    CASE WHEN v131 < 0BD THEN f8 WHEN NOT (v131 < 0BD) THEN d144 END AS d145,
    CASE WHEN v131 < 0BD THEN CASE WHEN (f8 + v131) <= 0BD THEN 0BD WHEN NOT ((f8 + v131) <= 0BD) THEN f8 + v131 END WHEN NOT (v131 < 0BD) THEN CASE WHEN 0BD < v142 THEN (f8 * (NULLIF(abs(v142), 0BD))) + v143 WHEN NOT (0BD < v142) THEN 1BD END END AS v146,
    -- A.1.5
    (f9 IS NULL) OR ((f10 IS NULL) AND (((f9 IS NOT NULL) AND (0BD = f9)) OR ((f9 IS NOT NULL) AND (NOT (0BD = f9))) OR ((f9 IS NOT NULL) AND (0BD = f9) AND (0BD < (CASE WHEN w157 THEN NULL ELSE w156 END)) AND t158) OR ((f9 IS NOT NULL) AND (v159 < 0BD) AND (v159 IS NOT NULL) AND (NOT (0BD = f9))) OR ((f9 IS NOT NULL) AND (v159 IS NOT NULL) AND (NOT (0BD = f9)) AND (0BD < v171) AND (v171 IS NOT NULL) AND (NOT (v159 < 0BD))) OR ((f9 IS NOT NULL) AND (v159 IS NOT NULL) AND (NOT (0BD = f9)) AND (NOT (v159 < 0BD))))) AS t172,
    CASE WHEN v171 > 0BD THEN v159 * w168 WHEN v171 < 0BD THEN -(v159 * w168) ELSE NULL END AS v176,
    CASE WHEN 0BD < v171 THEN (NULLIF(f9, 0BD)) * (NULLIF(abs(v171), 0BD)) WHEN NOT (0BD < v171) THEN 1BD END AS d177,
    -- A.2.8
    CASE WHEN (v262 * 1250BD) < 0BD THEN -v263 ELSE v263 END AS v264
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.1.4
    CAST(((((abs(v146 * 2000BD)) * 2BD) + d145) - (((abs(v146 * 2000BD)) * 2BD) + d145) % (d145 * 2BD)) / (d145 * 2BD) AS DECIMAL(38,0)) AS v147,
    COALESCE((NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v146 IS NOT NULL) AND (0BD <= v146) AND (v146 <= (2BD * d145)), FALSE) AS t149,
    -- A.1.5
    CASE WHEN v159 < 0BD THEN NULLIF(f9, 0BD) WHEN NOT (v159 < 0BD) THEN d177 END AS d178,
    CASE WHEN 0BD = f9 THEN (CASE WHEN 0BD < (CASE WHEN w157 THEN NULL ELSE w156 END) THEN v173 WHEN NOT (0BD < (CASE WHEN w157 THEN NULL ELSE w156 END)) THEN 0BD END) * 6BD WHEN NOT (0BD = f9) THEN (CASE WHEN v159 < 0BD THEN CASE WHEN ((NULLIF(f9, 0BD)) + v159) <= 0BD THEN 0BD WHEN NOT (((NULLIF(f9, 0BD)) + v159) <= 0BD) THEN (NULLIF(f9, 0BD)) + v159 END WHEN NOT (v159 < 0BD) THEN CASE WHEN 0BD < v171 THEN ((NULLIF(f9, 0BD)) * (NULLIF(abs(v171), 0BD))) + v176 WHEN NOT (0BD < v171) THEN 1BD END END) * 5BD END AS v180,
    -- A.2.8
    CASE WHEN t265 THEN v264 ELSE 0BD END AS v266,
    CASE WHEN t265 THEN v264 ELSE 2500BD END AS v267
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.1.4
    CASE WHEN (v146 * 2000BD) < 0BD THEN -v147 ELSE v147 END AS v148,
    -- A.1.5
    CASE WHEN 0BD = f9 THEN d175 WHEN NOT (0BD = f9) THEN d178 END AS d179
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.1.4
    CASE WHEN t149 THEN v148 ELSE 0BD END AS v150,
    CASE WHEN t149 THEN v148 ELSE 4000BD END AS v151,
    -- A.1.5
    CAST(((((abs(v180 * 350BD)) * 2BD) + d179) - (((abs(v180 * 350BD)) * 2BD) + d179) % (d179 * 2BD)) / (d179 * 2BD) AS DECIMAL(38,0)) AS v181,
    COALESCE((NOT (COALESCE(t172, FALSE))) AND (v180 IS NOT NULL) AND (0BD <= v180) AND (v180 <= (10BD * d179)), FALSE) AS t183
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.1.5
    CASE WHEN (v180 * 350BD) < 0BD THEN -v181 ELSE v181 END AS v182
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.1.5
    CASE WHEN t183 THEN v182 ELSE 0BD END AS v184,
    CASE WHEN t183 THEN v182 ELSE 3500BD END AS v185
  FROM steps_13
),
sections AS (
  SELECT
    steps_14.*,
    ((((((v208 + v215) + v221) + v228) + v234) + v242) + v248) + v266 AS v432,
    ((((((v209 + v216) + v222) + v229) + v235) + v243) + v249) + v267 AS v433,
    ((((((v308 + v315) + v322) + v327) + v333) + v339) * d348) + v349 AS v434,
    ((((((v309 + v316) + v323) + v328) + v334) + v340) * d348) + v351 AS v435,
    CASE WHEN 5000BD < ((v409 + v415) + v418) THEN 5000BD ELSE (v409 + v415) + v418 END AS v438,
    CASE WHEN 5000BD < ((v410 + v416) + v419) THEN 5000BD ELSE (v410 + v416) + v419 END AS v439
  FROM steps_14
),
sections_2 AS (
  SELECT
    sections.*,
    (((((((((v115 + v124) + v129) + v150) + v184) + v202) + v432) + (((((v275 + v279) + v286) + v291) + v295) + v299)) * d348) + v434) + ((v355 + v358) * d348) AS v436,
    (((((((((v116 + v125) + v130) + v151) + v185) + v203) + v433) + (((((v276 + v280) + v287) + v292) + v296) + v300)) * d348) + v435) + ((v356 + v359) * d348) AS v437
  FROM sections
),
sections_3 AS (
  SELECT
    sections_2.*,
    ((((v436 + ((((v365 + v372) + v376) + v380) * d348)) + ((((v382 + v384) + v391) + v395) * d348)) + (((v397 + v402) + v406) * d348)) + (v438 * d348)) + (((v421 + v427) + v430) * d348) AS v440,
    ((((v437 + ((((v366 + v373) + v377) + v381) * d348)) + ((((v383 + v385) + v392) + v396) * d348)) + (((v398 + v403) + v407) * d348)) + (v439 * d348)) + (((v422 + v428) + v431) * d348) AS v441
  FROM sections_2
),
totals AS (
  SELECT
    sections_3.*,
    ((((((((((((((61BD + ((CAST(CASE WHEN NOT t346 THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 2BD)) * 2BD) + 9BD) + 5BD) + 7BD) + 5BD) + 4BD) + 4BD) + 6BD) + 5BD) + 5BD) + 4BD) + 8BD) + 7BD) + 5BD AS v442,
    ((((((((((((((61BD + ((CAST(CASE WHEN (NOT t346) AND (NOT ((NOT t345) AND (NOT t346))) THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 2BD)) * 2BD) + 9BD) + 5BD) + 7BD) + 5BD) + 4BD) + 4BD) + 6BD) + 5BD) + 5BD) + 4BD) + 8BD) + 7BD) + 5BD AS v443,
    NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AS t448,
    (NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE)))) AND (NOT (t106 OR t107)) AS t449,
    (abs(v436)) + (CASE WHEN v436 < 0BD THEN d348 - 1BD WHEN NOT (v436 < 0BD) THEN 0BD END) AS v460,
    (abs(v437)) + (CASE WHEN v437 < 0BD THEN d348 - 1BD WHEN NOT (v437 < 0BD) THEN 0BD END) AS v465,
    (CASE WHEN f90 > 0BD THEN f7 ELSE NULL END) - f90 AS v470,
    -f76 AS k475
  FROM sections_3
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v442 = 0BD THEN d348 WHEN v440 < 0BD THEN d348 * v443 ELSE d348 * v442 END AS d444,
    CASE WHEN v442 = 0BD THEN v440 WHEN v440 < 0BD THEN v440 * 20BD ELSE v440 * 20BD END AS v445,
    CASE WHEN v442 = 0BD THEN d348 WHEN v441 < 0BD THEN d348 * v442 ELSE d348 * v443 END AS d446,
    CASE WHEN v442 = 0BD THEN v441 WHEN v441 < 0BD THEN v441 * 20BD ELSE v441 * 20BD END AS v447,
    CAST((v460 - v460 % d348) / d348 AS DECIMAL(38,0)) AS v461,
    CAST((v465 - v465 % d348) / d348 AS DECIMAL(38,0)) AS v466,
    (abs(v470)) + (CASE WHEN v470 < 0BD THEN f90 - 1BD WHEN NOT (v470 < 0BD) THEN 0BD END) AS v471
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v445)) + (CASE WHEN v445 < 0BD THEN d444 - 1BD WHEN NOT (v445 < 0BD) THEN 0BD END) AS v450,
    (abs(v447)) + (CASE WHEN v447 < 0BD THEN d446 - 1BD WHEN NOT (v447 < 0BD) THEN 0BD END) AS v455,
    CASE WHEN v436 < 0BD THEN -v461 ELSE v461 END AS k462,
    v436 - ((CASE WHEN v436 < 0BD THEN -v461 ELSE v461 END) * d348) AS v463,
    CASE WHEN v437 < 0BD THEN -v466 ELSE v466 END AS k467,
    v437 - ((CASE WHEN v437 < 0BD THEN -v466 ELSE v466 END) * d348) AS v468,
    CASE WHEN v470 < 0BD THEN -(CAST((v471 - v471 % f90) / f90 AS DECIMAL(38,0))) ELSE CAST((v471 - v471 % f90) / f90 AS DECIMAL(38,0)) END AS v472
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CAST((v450 - v450 % d444) / d444 AS DECIMAL(38,0)) AS v451,
    CAST((v455 - v455 % d446) / d446 AS DECIMAL(38,0)) AS v456,
    CAST(((v463 * 1000000000000000000000000000BD) - (v463 * 1000000000000000000000000000BD) % d348) / d348 AS DECIMAL(38,0)) AS v464,
    CAST(((v468 * 1000000000000000000000000000BD) - (v468 * 1000000000000000000000000000BD) % d348) / d348 AS DECIMAL(38,0)) AS v469,
    (v470 - (v472 * f90)) * 100000000000000000000000000BD AS v473
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CASE WHEN v445 < 0BD THEN -v451 ELSE v451 END AS k452,
    v445 - ((CASE WHEN v445 < 0BD THEN -v451 ELSE v451 END) * d444) AS v453,
    CASE WHEN v447 < 0BD THEN -v456 ELSE v456 END AS k457,
    v447 - ((CASE WHEN v447 < 0BD THEN -v456 ELSE v456 END) * d446) AS v458,
    CAST((v473 - v473 % f90) / f90 AS DECIMAL(38,0)) AS k474
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    CAST(((v453 * 10000000000000000000000000BD) - (v453 * 10000000000000000000000000BD) % d444) / d444 AS DECIMAL(38,0)) AS v454,
    CAST(((v458 * 10000000000000000000000000BD) - (v458 * 10000000000000000000000000BD) % d446) / d446 AS DECIMAL(38,0)) AS v459
  FROM totals_5
),
ends AS (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN k457 ELSE k452 END AS k476,
    CASE WHEN at_best = 1 THEN v459 ELSE v454 END AS k479,
    CASE WHEN at_best = 1 THEN k467 ELSE k462 END AS k482,
    CASE WHEN at_best = 1 THEN v469 ELSE v464 END AS k483,
    CASE WHEN at_best = 1 THEN v151 ELSE v150 END AS k484,
    CASE WHEN at_best = 1 THEN v472 ELSE v472 END AS k485,
    CASE WHEN at_best = 1 THEN k474 ELSE k474 END AS k488,
    CASE WHEN at_best = 1 THEN k475 ELSE k475 END AS k491
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k476 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k477,
    COALESCE(k476, 0BD) AS k478,
    CASE WHEN k479 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k480,
    COALESCE(k479, 0BD) AS k481,
    CASE WHEN k485 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k486,
    COALESCE(k485, 0BD) AS k487,
    CASE WHEN k488 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k489,
    COALESCE(k488, 0BD) AS k490,
    CASE WHEN k491 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k492,
    COALESCE(k491, 0BD) AS k493
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND t449 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w494,
    sum(CASE WHEN at_best = 0 AND t449 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k477, k478, k480, k481, k482, k483, k484, k486, k487, k489, k490, k492, k493) AS w495,
    sum(CASE WHEN at_best = 1 AND t448 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w496,
    sum(CASE WHEN at_best = 1 AND t448 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k477, k478, k480, k481, k482, k483, k484, k486, k487, k489, k490, k492, k493) AS w497,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k477, k478, k480, k481, k482, k483, k484, k486, k487, k489, k490, k492, k493) AS w498,
    count(*) OVER (PARTITION BY bloc) AS w499
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w494 - w495 END) OVER (PARTITION BY bloc, unit) AS p500,
    max(CASE WHEN at_best = 0 THEN 1 + w496 - w497 END) OVER (PARTITION BY bloc, unit) AS p501,
    min(w498) OVER (PARTITION BY bloc, unit) AS p502,
    max(w498) OVER (PARTITION BY bloc, unit) AS p503,
    count(*) OVER (PARTITION BY bloc, unit) AS p504
  FROM ranks
),
result AS (
  SELECT
    places.*,
    (abs(v440)) + (CASE WHEN v440 < 0BD THEN d348 - 1BD WHEN NOT (v440 < 0BD) THEN 0BD END) AS v505,
    (abs(-v441)) + (CASE WHEN (-v441) < 0BD THEN d348 - 1BD WHEN NOT ((-v441) < 0BD) THEN 0BD END) AS v507,
    CAST((v434 - v434 % d348) / d348 AS DECIMAL(38,0)) AS v510,
    (-(-v435)) + (CASE WHEN (-v435) < 0BD THEN d348 - 1BD WHEN NOT ((-v435) < 0BD) THEN 0BD END) AS v511,
    (abs(-v437)) + (CASE WHEN (-v437) < 0BD THEN d348 - 1BD WHEN NOT ((-v437) < 0BD) THEN 0BD END) AS v514,
    CAST((v349 - v349 % d348) / d348 AS DECIMAL(38,0)) AS v517,
    (-(-v351)) + (CASE WHEN (-v351) < 0BD THEN d348 - 1BD WHEN NOT ((-v351) < 0BD) THEN 0BD END) AS v518
  FROM places
),
result_2 AS (
  SELECT
    result.*,
    CAST((v505 - v505 % d348) / d348 AS DECIMAL(38,0)) AS v506,
    CAST((v507 - v507 % d348) / d348 AS DECIMAL(38,0)) AS v508,
    CAST((v511 - v511 % d348) / d348 AS DECIMAL(38,0)) AS v512,
    CAST((v514 - v514 % d348) / d348 AS DECIMAL(38,0)) AS v515,
    CAST((v518 - v518 % d348) / d348 AS DECIMAL(38,0)) AS v519
  FROM result
),
result_3 AS (
  SELECT
    result_2.*,
    -(CASE WHEN (-v441) < 0BD THEN -v508 ELSE v508 END) AS v509,
    -(CASE WHEN (-v435) < 0BD THEN -v512 ELSE v512 END) AS v513,
    -(CASE WHEN (-v437) < 0BD THEN -v515 ELSE v515 END) AS v516,
    -(CASE WHEN (-v351) < 0BD THEN -v519 ELSE v519 END) AS v520
  FROM result_2
)
SELECT
  bloc AS `bloc`,
  unit AS `unit`,
  CASE WHEN unit IS NULL OR bloc IS NULL OR p504 <> 2 OR w499 > 2000000000 THEN CAST(raise_error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS STRING), 'NULL') || ': ' || COALESCE(CAST(unit AS STRING), 'NULL')) AS BIGINT) WHEN NOT t448 THEN NULL ELSE p500 END AS `rank least`,
  CASE WHEN unit IS NULL OR bloc IS NULL OR p504 <> 2 OR w499 > 2000000000 THEN CAST(raise_error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS STRING), 'NULL') || ': ' || COALESCE(CAST(unit AS STRING), 'NULL')) AS BIGINT) WHEN NOT t448 THEN NULL ELSE p501 - CASE WHEN p503 > p502 THEN 1 ELSE 0 END END AS `rank most`,
  CAST(CASE WHEN v440 < 0BD THEN -v506 ELSE v506 END AS DECIMAL(38,0)) * 0.01BD AS `total least`,
  CAST(v509 AS DECIMAL(38,0)) * 0.01BD AS `total most`,
  CAST(v442 AS DECIMAL(38,0)) * 5BD AS `assigned`,
  CAST(v443 AS DECIMAL(38,0)) * 5BD AS `surely assigned`,
  v445 AS `percent least top`,
  CAST(d444 * 100BD AS DECIMAL(38,0)) AS `percent least bottom`,
  v447 AS `percent most top`,
  CAST(d446 * 100BD AS DECIMAL(38,0)) AS `percent most bottom`,
  CAST(((((v115 + v124) + v129) + v150) + v184) + v202 AS DECIMAL(38,0)) * 0.01BD AS `section A.1 least`,
  CAST(((((v116 + v125) + v130) + v151) + v185) + v203 AS DECIMAL(38,0)) * 0.01BD AS `section A.1 most`,
  CAST(v432 AS DECIMAL(38,0)) * 0.01BD AS `section A.2 least`,
  CAST(v433 AS DECIMAL(38,0)) * 0.01BD AS `section A.2 most`,
  CAST(((((v275 + v279) + v286) + v291) + v295) + v299 AS DECIMAL(38,0)) * 0.01BD AS `section A.3 least`,
  CAST(((((v276 + v280) + v287) + v292) + v296) + v300 AS DECIMAL(38,0)) * 0.01BD AS `section A.3 most`,
  CAST(v510 AS DECIMAL(38,0)) * 0.01BD AS `section A.4 least`,
  CAST(v513 AS DECIMAL(38,0)) * 0.01BD AS `section A.4 most`,
  CAST(v355 + v358 AS DECIMAL(38,0)) * 0.01BD AS `section A.5 least`,
  CAST(v356 + v359 AS DECIMAL(38,0)) * 0.01BD AS `section A.5 most`,
  CAST(CASE WHEN v436 < 0BD THEN -v461 ELSE v461 END AS DECIMAL(38,0)) * 0.01BD AS `section A least`,
  CAST(v516 AS DECIMAL(38,0)) * 0.01BD AS `section A most`,
  CAST(((v365 + v372) + v376) + v380 AS DECIMAL(38,0)) * 0.01BD AS `section B least`,
  CAST(((v366 + v373) + v377) + v381 AS DECIMAL(38,0)) * 0.01BD AS `section B most`,
  CAST(((v382 + v384) + v391) + v395 AS DECIMAL(38,0)) * 0.01BD AS `section C least`,
  CAST(((v383 + v385) + v392) + v396 AS DECIMAL(38,0)) * 0.01BD AS `section C most`,
  CAST((v397 + v402) + v406 AS DECIMAL(38,0)) * 0.01BD AS `section D least`,
  CAST((v398 + v403) + v407 AS DECIMAL(38,0)) * 0.01BD AS `section D most`,
  CAST(v438 AS DECIMAL(38,0)) * 0.01BD AS `section E least`,
  CAST(v439 AS DECIMAL(38,0)) * 0.01BD AS `section E most`,
  CAST((v421 + v427) + v430 AS DECIMAL(38,0)) * 0.01BD AS `section F least`,
  CAST((v422 + v428) + v431 AS DECIMAL(38,0)) * 0.01BD AS `section F most`,
  -- A.1.1 Growth in new FDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “230 dự án có vốn đầu tư nước ngoài (FDI), tăng 43% so với cùng kỳ năm 2023”
  CAST(v115 AS DECIMAL(38,0)) * 0.01BD AS `A.1.1 least`,
  CAST(v116 AS DECIMAL(38,0)) * 0.01BD AS `A.1.1 most`,
  CASE WHEN t114 THEN 'determined' ELSE 'undetermined' END AS `A.1.1 state`,
  -- A.1.2 Growth in new DDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “91 dự án đầu tư trong nước (DDI), tăng 98% so với cùng kỳ năm 2023”
  CAST(v124 AS DECIMAL(38,0)) * 0.01BD AS `A.1.2 least`,
  CAST(v125 AS DECIMAL(38,0)) * 0.01BD AS `A.1.2 most`,
  CASE WHEN t123 THEN 'determined' ELSE 'undetermined' END AS `A.1.2 state`,
  -- A.1.3 FDI capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “với tổng vốn cấp mới và điều chỉnh đạt 1,73 tỷ USD, vượt 57% so với kế hoạch năm 2021”
  CAST(v129 AS DECIMAL(38,0)) * 0.01BD AS `A.1.3 least`,
  CAST(v130 AS DECIMAL(38,0)) * 0.01BD AS `A.1.3 most`,
  CASE WHEN t128 THEN 'determined' ELSE 'undetermined' END AS `A.1.3 state`,
  -- A.1.4 FDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “một số đơn vị đạt kết quả nổi bật là Quảng Ninh, Hưng Yên, Bắc Ninh, Hải Dương, Hà Nội”
  CAST(v150 AS DECIMAL(38,0)) * 0.01BD AS `A.1.4 least`,
  CAST(v151 AS DECIMAL(38,0)) * 0.01BD AS `A.1.4 most`,
  CASE WHEN t149 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((v131 IS NOT NULL) AND t154 AND (NOT (v131 < 0BD))) OR ((v131 IS NOT NULL) AND t154 AND (0BD < v142) AND (v142 IS NOT NULL) AND (NOT (v131 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.1.4 state`,
  -- A.1.5 DDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổng vốn đầu tư cấp mới và điều chỉnh trong 6 tháng đầu năm của các đơn vị đạt 5.671 triệu USD, tăng 21% so với cùng kỳ năm 2023 và 38.480 tỷ đồng”
  CAST(v184 AS DECIMAL(38,0)) * 0.01BD AS `A.1.5 least`,
  CAST(v185 AS DECIMAL(38,0)) * 0.01BD AS `A.1.5 most`,
  CASE WHEN t183 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((f9 IS NOT NULL) AND (0BD = f9) AND t190) OR ((f9 IS NOT NULL) AND (0BD = f9) AND t190 AND (0BD < (CASE WHEN w157 THEN NULL ELSE w156 END)) AND t158) OR ((f9 IS NOT NULL) AND (v159 IS NOT NULL) AND (NOT (0BD = f9)) AND t195 AND (NOT (v159 < 0BD))) OR ((f9 IS NOT NULL) AND (v159 IS NOT NULL) AND (NOT (0BD = f9)) AND t195 AND (0BD < v171) AND (v171 IS NOT NULL) AND (NOT (v159 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.1.5 state`,
  -- A.1.6 Capital implemented against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “vốn thực hiện của các dự án đạt khoảng 1.830 t đồng”
  CAST(v202 AS DECIMAL(38,0)) * 0.01BD AS `A.1.6 least`,
  CAST(v203 AS DECIMAL(38,0)) * 0.01BD AS `A.1.6 most`,
  CASE WHEN t201 THEN 'determined' ELSE 'undetermined' END AS `A.1.6 state`,
  -- A.2.1 Industrial production against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “các chỉ tiêu về giá trị sản xuất công nghiệp (SXCN), giá trị xuất khẩu, nhập khẩu, nộp ngân sách cơ bản đạt so với kế hoạch năm”
  CAST(v208 AS DECIMAL(38,0)) * 0.01BD AS `A.2.1 least`,
  CAST(v209 AS DECIMAL(38,0)) * 0.01BD AS `A.2.1 most`,
  CASE WHEN t207 THEN 'determined' ELSE 'undetermined' END AS `A.2.1 state`,
  -- A.2.2 Growth in industrial production
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tiếp tục đi vào ổn định, có tăng trưởng khá”
  CAST(v215 AS DECIMAL(38,0)) * 0.01BD AS `A.2.2 least`,
  CAST(v216 AS DECIMAL(38,0)) * 0.01BD AS `A.2.2 most`,
  CASE WHEN t214 THEN 'determined' ELSE 'undetermined' END AS `A.2.2 state`,
  -- A.2.3 FDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổng doanh thu Khối doanh nghiệp FDI đạt 56.686 triệu USD”
  CAST(v221 AS DECIMAL(38,0)) * 0.01BD AS `A.2.3 least`,
  CAST(v222 AS DECIMAL(38,0)) * 0.01BD AS `A.2.3 most`,
  CASE WHEN t220 THEN 'determined' ELSE 'undetermined' END AS `A.2.3 state`,
  -- A.2.4 Growth in FDI revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “Doanh thu ước đạt 69.448 tỷ đồng, tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v228 AS DECIMAL(38,0)) * 0.01BD AS `A.2.4 least`,
  CAST(v229 AS DECIMAL(38,0)) * 0.01BD AS `A.2.4 most`,
  CASE WHEN t227 THEN 'determined' ELSE 'undetermined' END AS `A.2.4 state`,
  -- A.2.5 DDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 192.100 tỷ đồng”
  CAST(v234 AS DECIMAL(38,0)) * 0.01BD AS `A.2.5 least`,
  CAST(v235 AS DECIMAL(38,0)) * 0.01BD AS `A.2.5 most`,
  CASE WHEN t233 THEN 'determined' ELSE 'undetermined' END AS `A.2.5 state`,
  -- A.2.6 Export against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giá trị xuất khẩu ước đạt 1.503 triệu USD, tăng 31 triệu USD (tương đương 2,1%) so với năm 2020, đạt 100,2% kế hoạch năm 2021”
  CAST(v242 AS DECIMAL(38,0)) * 0.01BD AS `A.2.6 least`,
  CAST(v243 AS DECIMAL(38,0)) * 0.01BD AS `A.2.6 most`,
  CASE WHEN t241 THEN 'determined' ELSE 'undetermined' END AS `A.2.6 state`,
  -- A.2.7 Budget payment of FDI enterprises against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nộp ngân sách nhà nước Khối doanh nghiệp FDI đạt 1.602 triệu USD”
  CAST(v248 AS DECIMAL(38,0)) * 0.01BD AS `A.2.7 least`,
  CAST(v249 AS DECIMAL(38,0)) * 0.01BD AS `A.2.7 most`,
  CASE WHEN t247 THEN 'determined' ELSE 'undetermined' END AS `A.2.7 state`,
  -- A.2.8 Budget payment of DDI enterprises beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 9.492,2 tỷ đồng”
  CAST(v266 AS DECIMAL(38,0)) * 0.01BD AS `A.2.8 least`,
  CAST(v267 AS DECIMAL(38,0)) * 0.01BD AS `A.2.8 most`,
  CASE WHEN t265 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((v250 IS NOT NULL) AND t270 AND (NOT (v250 < 0BD))) OR ((v250 IS NOT NULL) AND t270 AND (0BD < v258) AND (v258 IS NOT NULL) AND (NOT (v250 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.2.8 state`,
  -- A.3.1 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v275 AS DECIMAL(38,0)) * 0.01BD AS `A.3.1 least`,
  CAST(v276 AS DECIMAL(38,0)) * 0.01BD AS `A.3.1 most`,
  CASE WHEN t274 THEN 'determined' ELSE 'undetermined' END AS `A.3.1 state`,
  -- A.3.2 Employment and income of workers not below the same period
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “mức thu nhập bình quân 2,4 triệu đồng/người/tháng”
  CAST(v279 AS DECIMAL(38,0)) * 0.01BD AS `A.3.2 least`,
  CAST(v280 AS DECIMAL(38,0)) * 0.01BD AS `A.3.2 most`,
  CASE WHEN (NOT t277) AND (v278 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.3.2 state`,
  -- A.3.3 Workers' housing: places against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đặc biệt quan tâm đến phát triển hạ tầng xã hội (nhà ở công nhân, các thiết chế văn hóa, thể thao, phúc lợi phục vụ người lao động trong KCN)”
  CAST(v286 AS DECIMAL(38,0)) * 0.01BD AS `A.3.3 least`,
  CAST(v287 AS DECIMAL(38,0)) * 0.01BD AS `A.3.3 most`,
  CASE WHEN t285 THEN 'determined' ELSE 'undetermined' END AS `A.3.3 state`,
  -- A.3.4 Growth of trade unions and their membership
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Tổ chức công đoàn cơ sở - cầu nối giữa người lao động với chủ doanh nghiệp phát triển mạnh tại các KCN”
  CAST(v291 AS DECIMAL(38,0)) * 0.01BD AS `A.3.4 least`,
  CAST(v292 AS DECIMAL(38,0)) * 0.01BD AS `A.3.4 most`,
  CASE WHEN (NOT t288) AND (v290 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.3.4 state`,
  -- A.3.5 Contributions of enterprises to social welfare
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “26 doanh nghiệp tại 5 KCN đã ủng hỗ Quỹ đền ơn đáp nghĩa và an sinh xã hội với số tiền 2.456.170.000 đồng”
  CAST(v295 AS DECIMAL(38,0)) * 0.01BD AS `A.3.5 least`,
  CAST(v296 AS DECIMAL(38,0)) * 0.01BD AS `A.3.5 most`,
  CASE WHEN (f39 IS NOT NULL) AND (v294 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.3.5 state`,
  -- A.3.6 Dialogue with enterprises and advice on policy
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổ chức các cuộc đối thoại chính sách, có biện pháp kịp thời tháo gỡ khó khăn cho các doanh nghiệp, nhất là về TTHC và đất đai”
  CAST(v299 AS DECIMAL(38,0)) * 0.01BD AS `A.3.6 least`,
  CAST(v300 AS DECIMAL(38,0)) * 0.01BD AS `A.3.6 most`,
  CASE WHEN t298 THEN 'determined' ELSE 'undetermined' END AS `A.3.6 state`,
  -- A.4.1 Growth in zones in operation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “số khu đã đi vào hoạt động là 98 (tăng 10% so với cùng kỳ năm 2023)”
  CAST(v308 AS DECIMAL(38,0)) * 0.01BD AS `A.4.1 least`,
  CAST(v309 AS DECIMAL(38,0)) * 0.01BD AS `A.4.1 most`,
  CASE WHEN t307 THEN 'determined' ELSE 'undetermined' END AS `A.4.1 state`,
  -- A.4.2 Occupancy of the planned industrial land
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích quy hoạch đạt 58,16% (1.217ha/2.093ha)”
  CAST(v315 AS DECIMAL(38,0)) * 0.01BD AS `A.4.2 least`,
  CAST(v316 AS DECIMAL(38,0)) * 0.01BD AS `A.4.2 most`,
  CASE WHEN t314 THEN 'determined' ELSE 'undetermined' END AS `A.4.2 state`,
  -- A.4.3 Occupancy of the industrial land recovered
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích thu hồi đạt 75,38% (1.217ha/1.615ha)”
  CAST(v322 AS DECIMAL(38,0)) * 0.01BD AS `A.4.3 least`,
  CAST(v323 AS DECIMAL(38,0)) * 0.01BD AS `A.4.3 most`,
  CASE WHEN t321 THEN 'determined' ELSE 'undetermined' END AS `A.4.3 state`,
  -- A.4.4 Capital per hectare and per project in force
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Suất đầu tư đạt 7,73 triệu USD/dự án và 3,56 triệu USD/ha”
  CAST(v327 AS DECIMAL(38,0)) * 0.01BD AS `A.4.4 least`,
  CAST(v328 AS DECIMAL(38,0)) * 0.01BD AS `A.4.4 most`,
  CASE WHEN t326 THEN 'determined' ELSE 'undetermined' END AS `A.4.4 state`,
  -- A.4.5 Few projects behind schedule
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “số dự án thuộc diện chậm tiến độ là 13 dự án (chiếm tỷ lệ 10,7% tổng số dự án)”
  CAST(v333 AS DECIMAL(38,0)) * 0.01BD AS `A.4.5 least`,
  CAST(v334 AS DECIMAL(38,0)) * 0.01BD AS `A.4.5 most`,
  CASE WHEN t332 THEN 'determined' ELSE 'undetermined' END AS `A.4.5 state`,
  -- A.4.6 Inspection and supervision of projects against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban thành lập Đoàn giám sát, ban hành Kế hoạch giám sát đầu tư đánh giá các dự án được cấp Giấy chứng nhận đăng ký đầu tư trong các KCN năm 2023”
  CAST(v339 AS DECIMAL(38,0)) * 0.01BD AS `A.4.6 least`,
  CAST(v340 AS DECIMAL(38,0)) * 0.01BD AS `A.4.6 most`,
  CASE WHEN t338 THEN 'determined' ELSE 'undetermined' END AS `A.4.6 state`,
  -- A.4.7 Capital spent on the infrastructure of economic zones against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đẩy nhanh tiến độ giải phóng mặt bằng và đầu tư xây dựng hạ tầng kỹ thuật đồng bộ”
  CAST(v517 AS DECIMAL(38,0)) * 0.01BD AS `A.4.7 least`,
  CAST(v520 AS DECIMAL(38,0)) * 0.01BD AS `A.4.7 most`,
  CASE WHEN t346 THEN 'not assigned' WHEN (NOT t345) AND (NOT t346) THEN 'undetermined' WHEN t344 THEN 'determined' ELSE 'undetermined' END AS `A.4.7 state`,
  -- A.5.1 No environmental incident, fire, labour accident or food-safety incident
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “không xảy ra vụ việc gây ô nhiễm môi trường, các vụ cháy nổ hay các vụ liên quan đến an toàn lao động, vệ sinh thực phẩm”
  CAST(v355 AS DECIMAL(38,0)) * 0.01BD AS `A.5.1 least`,
  CAST(v356 AS DECIMAL(38,0)) * 0.01BD AS `A.5.1 most`,
  CASE WHEN (NOT t352) AND (v354 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.5.1 state`,
  -- A.5.2 Stable labour relations, no collective work stoppage
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Phối hợp với các cơ quan chức năng giải quyết 2 vụ ngừng việc tập thể”
  CAST(v358 AS DECIMAL(38,0)) * 0.01BD AS `A.5.2 least`,
  CAST(v359 AS DECIMAL(38,0)) * 0.01BD AS `A.5.2 most`,
  CASE WHEN (f59 IS NOT NULL) AND (v357 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.5.2 state`,
  -- B.1 Share of dossiers settled on time or before
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “100% các TTHC của các nhà đầu tư, doanh nghiệp đều được giải quyết trước hoặc đúng hạn, không có hồ sơ trả quá hạn”
  CAST(v365 AS DECIMAL(38,0)) * 0.01BD AS `B.1 least`,
  CAST(v366 AS DECIMAL(38,0)) * 0.01BD AS `B.1 most`,
  CASE WHEN t364 THEN 'determined' ELSE 'undetermined' END AS `B.1 state`,
  -- B.2 Share of procedures offered as full-process online services
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “danh mục dịch vụ công trực tuyến toàn trình là 30 thủ tục hành chính đạt 100% số thủ tục hành chính thuộc thẩm quyền giải quyết của Ban”
  CAST(v372 AS DECIMAL(38,0)) * 0.01BD AS `B.2 least`,
  CAST(v373 AS DECIMAL(38,0)) * 0.01BD AS `B.2 most`,
  CASE WHEN t371 THEN 'determined' ELSE 'undetermined' END AS `B.2 state`,
  -- B.3 Time to settle procedures cut, procedures published
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các thủ tục hành chính đều được các đơn vị trong Khối thi đua cắt giảm thời gian giải quyết so với thời gian quy định”
  CAST(v376 AS DECIMAL(38,0)) * 0.01BD AS `B.3 least`,
  CAST(v377 AS DECIMAL(38,0)) * 0.01BD AS `B.3 most`,
  CASE WHEN t375 THEN 'determined' ELSE 'undetermined' END AS `B.3 state`,
  -- B.4 Quality management and electronic documents
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban đã xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2023”
  CAST(v380 AS DECIMAL(38,0)) * 0.01BD AS `B.4 least`,
  CAST(v381 AS DECIMAL(38,0)) * 0.01BD AS `B.4 most`,
  CASE WHEN t379 THEN 'determined' ELSE 'undetermined' END AS `B.4 state`,
  -- C.1 Party and mass organisations
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổ chức đảng và các đoàn thể của cơ quan duy trì hoạt động đầy đủ, có hiệu quả”
  CAST(v382 AS DECIMAL(38,0)) * 0.01BD AS `C.1 least`,
  CAST(v383 AS DECIMAL(38,0)) * 0.01BD AS `C.1 most`,
  CASE WHEN f68 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS `C.1 state`,
  -- C.2 Internal security and public order
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các đơn vị đều đảm bảo công tác bảo vệ chính trị nội bộ tại cơ quan”
  CAST(v384 AS DECIMAL(38,0)) * 0.01BD AS `C.2 least`,
  CAST(v385 AS DECIMAL(38,0)) * 0.01BD AS `C.2 most`,
  CASE WHEN f69 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS `C.2 state`,
  -- C.3 Tasks assigned by superiors done
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “đã hoàn thành 17/17 văn bản chỉ đạo điều hành được giao chủ trì”
  CAST(v391 AS DECIMAL(38,0)) * 0.01BD AS `C.3 least`,
  CAST(v392 AS DECIMAL(38,0)) * 0.01BD AS `C.3 most`,
  CASE WHEN t390 THEN 'determined' ELSE 'undetermined' END AS `C.3 state`,
  -- C.4 Complaints settled, and in time
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Công tác thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo được các Ban Quản lý thực hiện nghiêm túc, đúng theo quy định của pháp luật”
  CAST(v395 AS DECIMAL(38,0)) * 0.01BD AS `C.4 least`,
  CAST(v396 AS DECIMAL(38,0)) * 0.01BD AS `C.4 most`,
  CASE WHEN t394 THEN 'determined' ELSE 'undetermined' END AS `C.4 state`,
  -- D.1 Emulation movements and commendation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nâng cao chất lượng công tác thi đua khen thưởng tại các cơ quan, đơn vị”
  CAST(v397 AS DECIMAL(38,0)) * 0.01BD AS `D.1 least`,
  CAST(v398 AS DECIMAL(38,0)) * 0.01BD AS `D.1 most`,
  CASE WHEN f75 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS `D.1 state`,
  -- D.2 Reports and their evidence
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Một số doanh nghiệp không thực hiện đúng quy định về chế độ báo cáo, thống kê, gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo”
  CAST(v402 AS DECIMAL(38,0)) * 0.01BD AS `D.2 least`,
  CAST(v403 AS DECIMAL(38,0)) * 0.01BD AS `D.2 most`,
  CASE WHEN t401 THEN 'determined' ELSE 'undetermined' END AS `D.2 state`,
  -- D.3 New models, good examples, and making them known
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tuyên truyền các điển hình tiên tiến, các mô hình mới, cách làm hay để từ đó nhân rộng để mọi người học hỏi”
  CAST(v406 AS DECIMAL(38,0)) * 0.01BD AS `D.3 least`,
  CAST(v407 AS DECIMAL(38,0)) * 0.01BD AS `D.3 most`,
  CASE WHEN t405 THEN 'determined' ELSE 'undetermined' END AS `D.3 state`,
  -- E.1 Solutions accepted
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Xây dựng và triển khai nghiên cứu, thực hiện 4 Đề tài khoa học, 1 Đề án ứng dụng công nghệ thông tin vào hoạt động quản lý Nhà nước của Ban”
  CAST(v409 AS DECIMAL(38,0)) * 0.01BD AS `E.1 least`,
  CAST(v410 AS DECIMAL(38,0)) * 0.01BD AS `E.1 most`,
  CASE WHEN (f81 IS NOT NULL) AND (v408 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `E.1 state`,
  -- E.2 Titles and flags awarded (only the highest counts)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “được các Bộ, ngành Trung ương và UBND tỉnh biểu dương và khen thưởng”
  CAST(v415 AS DECIMAL(38,0)) * 0.01BD AS `E.2 least`,
  CAST(v416 AS DECIMAL(38,0)) * 0.01BD AS `E.2 most`,
  CASE WHEN t414 THEN 'determined' ELSE 'undetermined' END AS `E.2 state`,
  -- E.3 Large FDI projects (100 million USD or more)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “đáng chú ý là các dự án đầu tư FDI lớn như: dự án của tập đoàn Amkor (Hàn Quốc), vốn đầu tư khoảng 530 triệu USD”
  CAST(v418 AS DECIMAL(38,0)) * 0.01BD AS `E.3 least`,
  CAST(v419 AS DECIMAL(38,0)) * 0.01BD AS `E.3 most`,
  CASE WHEN (f84 IS NOT NULL) AND (v417 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `E.3 state`,
  -- F.1 No launch, registration or pact of emulation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Hàng năm xây dựng đăng ký thi đua và ký giao ước thi đua trong Khối”
  CAST(v421 AS DECIMAL(38,0)) * 0.01BD AS `F.1 least`,
  CAST(v422 AS DECIMAL(38,0)) * 0.01BD AS `F.1 most`,
  CASE WHEN (f85 IS NOT NULL) AND (v420 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `F.1 state`,
  -- F.2 Staff disciplined (waived where the board itself found and dealt with it)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “tăng cường kỷ luật, kỷ cương hành chính”
  CAST(v427 AS DECIMAL(38,0)) * 0.01BD AS `F.2 least`,
  CAST(v428 AS DECIMAL(38,0)) * 0.01BD AS `F.2 most`,
  CASE WHEN t426 THEN 'determined' ELSE 'undetermined' END AS `F.2 state`,
  -- F.3 Figures reported wrong and corrected at the appraisal
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo của các cơ quan quản lý Nhà nước”
  CAST(v430 AS DECIMAL(38,0)) * 0.01BD AS `F.3 least`,
  CAST(v431 AS DECIMAL(38,0)) * 0.01BD AS `F.3 most`,
  CASE WHEN (f89 IS NOT NULL) AND (v429 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `F.3 state`,
  --    No self-score sheet: not classified
  CASE WHEN COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE) THEN 'applies' WHEN t106 THEN 'open' ELSE 'no' END AS `veto 1`,
  --    The head of the board was disciplined with a warning or worse: not classified
  CASE WHEN COALESCE(f2 AND (f2 IS NOT NULL), FALSE) THEN 'applies' WHEN t107 THEN 'open' ELSE 'no' END AS `veto 2`
FROM result_3
WHERE at_best = 0
ORDER BY bloc, `rank least` ASC NULLS LAST, `rank most`, unit;
