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
-- Left out: grades and flags by quota; `thidua score` gives them.
WITH figures AS (
  SELECT
    `bloc` AS bloc,
    `unit` AS unit,
    CASE WHEN `self_score_filed` IS NULL THEN NULL WHEN lower(CAST(`self_score_filed` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`self_score_filed` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column self_score_filed: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`self_score_filed` AS STRING)) AS BOOLEAN) END AS f1,
    CASE WHEN `leader_disciplined` IS NULL THEN NULL WHEN lower(CAST(`leader_disciplined` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`leader_disciplined` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column leader_disciplined: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`leader_disciplined` AS STRING)) AS BOOLEAN) END AS f2,
    CASE WHEN `projects_fdi.previous` IS NULL THEN NULL WHEN (typeof(`projects_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_fdi.previous` AS DECIMAL(10,0)) = `projects_fdi.previous` AND CAST(`projects_fdi.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_fdi.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f3,
    CASE WHEN `projects_fdi` IS NULL THEN NULL WHEN (typeof(`projects_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_fdi` AS DECIMAL(10,0)) = `projects_fdi` AND CAST(`projects_fdi` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_fdi` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f4,
    CASE WHEN `projects_ddi.previous` IS NULL THEN NULL WHEN (typeof(`projects_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_ddi.previous` AS DECIMAL(10,0)) = `projects_ddi.previous` AND CAST(`projects_ddi.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_ddi.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f5,
    CASE WHEN `projects_ddi` IS NULL THEN NULL WHEN (typeof(`projects_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_ddi` AS DECIMAL(10,0)) = `projects_ddi` AND CAST(`projects_ddi` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_ddi` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f6,
    CASE WHEN `capital_fdi` IS NULL THEN NULL WHEN (typeof(`capital_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_fdi` AS DECIMAL(12,2)) = `capital_fdi` AND CAST(`capital_fdi` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_fdi` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f7,
    CASE WHEN `capital_fdi.plan` IS NULL THEN NULL WHEN (typeof(`capital_fdi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_fdi.plan` AS DECIMAL(12,2)) = `capital_fdi.plan` AND CAST(`capital_fdi.plan` AS DECIMAL(12,2)) BETWEEN 0.01BD AND 1000000000.00BD THEN CAST(CAST(`capital_fdi.plan` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_fdi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f8,
    CASE WHEN `capital_ddi.plan` IS NULL THEN NULL WHEN (typeof(`capital_ddi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ddi.plan` AS DECIMAL(12,2)) = `capital_ddi.plan` AND CAST(`capital_ddi.plan` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_ddi.plan` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ddi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f9,
    CASE WHEN `capital_ddi` IS NULL THEN NULL WHEN (typeof(`capital_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ddi` AS DECIMAL(12,2)) = `capital_ddi` AND CAST(`capital_ddi` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_ddi` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f10,
    CASE WHEN `capital_implemented.plan` IS NULL THEN NULL WHEN (typeof(`capital_implemented.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_implemented.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_implemented.plan` AS DECIMAL(11,1)) = `capital_implemented.plan` AND CAST(`capital_implemented.plan` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_implemented.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_implemented.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_implemented.plan` AS STRING)) AS DECIMAL(38,0)) END AS f11,
    CASE WHEN `capital_implemented` IS NULL THEN NULL WHEN (typeof(`capital_implemented`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_implemented`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_implemented` AS DECIMAL(11,1)) = `capital_implemented` AND CAST(`capital_implemented` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_implemented` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_implemented: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_implemented` AS STRING)) AS DECIMAL(38,0)) END AS f12,
    CASE WHEN `industrial_output` IS NULL THEN NULL WHEN (typeof(`industrial_output`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`industrial_output` AS DECIMAL(11,1)) = `industrial_output` AND CAST(`industrial_output` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`industrial_output` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`industrial_output` AS STRING)) AS DECIMAL(38,0)) END AS f13,
    CASE WHEN `industrial_output.plan` IS NULL THEN NULL WHEN (typeof(`industrial_output.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`industrial_output.plan` AS DECIMAL(11,1)) = `industrial_output.plan` AND CAST(`industrial_output.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`industrial_output.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`industrial_output.plan` AS STRING)) AS DECIMAL(38,0)) END AS f14,
    CASE WHEN `industrial_output.previous` IS NULL THEN NULL WHEN (typeof(`industrial_output.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`industrial_output.previous` AS DECIMAL(11,1)) = `industrial_output.previous` AND CAST(`industrial_output.previous` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`industrial_output.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`industrial_output.previous` AS STRING)) AS DECIMAL(38,0)) END AS f15,
    CASE WHEN `revenue_fdi` IS NULL THEN NULL WHEN (typeof(`revenue_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_fdi` AS DECIMAL(11,1)) = `revenue_fdi` AND CAST(`revenue_fdi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`revenue_fdi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_fdi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f16,
    CASE WHEN `revenue_fdi.plan` IS NULL THEN NULL WHEN (typeof(`revenue_fdi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_fdi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_fdi.plan` AS DECIMAL(11,1)) = `revenue_fdi.plan` AND CAST(`revenue_fdi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`revenue_fdi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_fdi.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue_fdi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f17,
    CASE WHEN `revenue_fdi.previous` IS NULL THEN NULL WHEN (typeof(`revenue_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_fdi.previous` AS DECIMAL(11,1)) = `revenue_fdi.previous` AND CAST(`revenue_fdi.previous` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`revenue_fdi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_fdi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f18,
    CASE WHEN `revenue_ddi` IS NULL THEN NULL WHEN (typeof(`revenue_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_ddi` AS DECIMAL(11,1)) = `revenue_ddi` AND CAST(`revenue_ddi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`revenue_ddi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f19,
    CASE WHEN `revenue_ddi.plan` IS NULL THEN NULL WHEN (typeof(`revenue_ddi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_ddi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_ddi.plan` AS DECIMAL(11,1)) = `revenue_ddi.plan` AND CAST(`revenue_ddi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`revenue_ddi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_ddi.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue_ddi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f20,
    CASE WHEN `export` IS NULL THEN NULL WHEN (typeof(`export`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`export` AS DECIMAL(11,1)) = `export` AND CAST(`export` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`export` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export` AS STRING)) AS DECIMAL(38,0)) END AS f21,
    CASE WHEN `export.plan` IS NULL THEN NULL WHEN (typeof(`export.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`export.plan` AS DECIMAL(11,1)) = `export.plan` AND CAST(`export.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`export.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.plan` AS STRING)) AS DECIMAL(38,0)) END AS f22,
    CASE WHEN `budget_fdi` IS NULL THEN NULL WHEN (typeof(`budget_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_fdi` AS DECIMAL(11,1)) = `budget_fdi` AND CAST(`budget_fdi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_fdi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_fdi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f23,
    CASE WHEN `budget_fdi.plan` IS NULL THEN NULL WHEN (typeof(`budget_fdi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_fdi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_fdi.plan` AS DECIMAL(11,1)) = `budget_fdi.plan` AND CAST(`budget_fdi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`budget_fdi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_fdi.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget_fdi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f24,
    CASE WHEN `budget_ddi` IS NULL THEN NULL WHEN (typeof(`budget_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_ddi` AS DECIMAL(11,1)) = `budget_ddi` AND CAST(`budget_ddi` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_ddi` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f25,
    CASE WHEN `budget_ddi.plan` IS NULL THEN NULL WHEN (typeof(`budget_ddi.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_ddi.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_ddi.plan` AS DECIMAL(11,1)) = `budget_ddi.plan` AND CAST(`budget_ddi.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`budget_ddi.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_ddi.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget_ddi.plan` AS STRING)) AS DECIMAL(38,0)) END AS f26,
    CASE WHEN `new_jobs` IS NULL THEN NULL WHEN (typeof(`new_jobs`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`new_jobs` AS DECIMAL(10,0)) = `new_jobs` AND CAST(`new_jobs` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`new_jobs` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`new_jobs` AS STRING)) AS DECIMAL(38,0)) END AS f27,
    CASE WHEN `new_jobs.plan` IS NULL THEN NULL WHEN (typeof(`new_jobs.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`new_jobs.plan` AS DECIMAL(10,0)) = `new_jobs.plan` AND CAST(`new_jobs.plan` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`new_jobs.plan` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`new_jobs.plan` AS STRING)) AS DECIMAL(38,0)) END AS f28,
    CASE WHEN `workers` IS NULL THEN NULL WHEN (typeof(`workers`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`workers`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`workers` AS DECIMAL(10,0)) = `workers` AND CAST(`workers` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`workers` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column workers: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`workers` AS STRING)) AS DECIMAL(38,0)) END AS f29,
    CASE WHEN `workers.previous` IS NULL THEN NULL WHEN (typeof(`workers.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`workers.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`workers.previous` AS DECIMAL(10,0)) = `workers.previous` AND CAST(`workers.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`workers.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column workers.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`workers.previous` AS STRING)) AS DECIMAL(38,0)) END AS f30,
    CASE WHEN `income` IS NULL THEN NULL WHEN (typeof(`income`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`income`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`income` AS DECIMAL(12,2)) = `income` AND CAST(`income` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`income` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column income: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`income` AS STRING)) AS DECIMAL(38,0)) END AS f31,
    CASE WHEN `income.previous` IS NULL THEN NULL WHEN (typeof(`income.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`income.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`income.previous` AS DECIMAL(12,2)) = `income.previous` AND CAST(`income.previous` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`income.previous` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column income.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`income.previous` AS STRING)) AS DECIMAL(38,0)) END AS f32,
    CASE WHEN `housing_places.plan` IS NULL THEN NULL WHEN (typeof(`housing_places.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`housing_places.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`housing_places.plan` AS DECIMAL(10,0)) = `housing_places.plan` AND CAST(`housing_places.plan` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`housing_places.plan` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column housing_places.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`housing_places.plan` AS STRING)) AS DECIMAL(38,0)) END AS f33,
    CASE WHEN `housing_places` IS NULL THEN NULL WHEN (typeof(`housing_places`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`housing_places`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`housing_places` AS DECIMAL(10,0)) = `housing_places` AND CAST(`housing_places` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`housing_places` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column housing_places: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`housing_places` AS STRING)) AS DECIMAL(38,0)) END AS f34,
    CASE WHEN `unions` IS NULL THEN NULL WHEN (typeof(`unions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`unions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`unions` AS DECIMAL(10,0)) = `unions` AND CAST(`unions` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`unions` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column unions: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`unions` AS STRING)) AS DECIMAL(38,0)) END AS f35,
    CASE WHEN `unions.previous` IS NULL THEN NULL WHEN (typeof(`unions.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`unions.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`unions.previous` AS DECIMAL(10,0)) = `unions.previous` AND CAST(`unions.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`unions.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column unions.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`unions.previous` AS STRING)) AS DECIMAL(38,0)) END AS f36,
    CASE WHEN `union_members.previous` IS NULL THEN NULL WHEN (typeof(`union_members.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`union_members.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`union_members.previous` AS DECIMAL(10,0)) = `union_members.previous` AND CAST(`union_members.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`union_members.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column union_members.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`union_members.previous` AS STRING)) AS DECIMAL(38,0)) END AS f37,
    CASE WHEN `union_members` IS NULL THEN NULL WHEN (typeof(`union_members`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`union_members`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`union_members` AS DECIMAL(10,0)) = `union_members` AND CAST(`union_members` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`union_members` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column union_members: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`union_members` AS STRING)) AS DECIMAL(38,0)) END AS f38,
    CASE WHEN `social_contributions` IS NULL THEN NULL WHEN (typeof(`social_contributions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`social_contributions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`social_contributions` AS DECIMAL(12,2)) = `social_contributions` AND CAST(`social_contributions` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`social_contributions` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column social_contributions: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`social_contributions` AS STRING)) AS DECIMAL(38,0)) END AS f39,
    CASE WHEN `dialogues` IS NULL THEN NULL WHEN (typeof(`dialogues`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dialogues`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dialogues` AS DECIMAL(10,0)) = `dialogues` AND CAST(`dialogues` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`dialogues` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dialogues: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`dialogues` AS STRING)) AS DECIMAL(38,0)) END AS f40,
    CASE WHEN `policy_proposals` IS NULL THEN NULL WHEN (typeof(`policy_proposals`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`policy_proposals`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`policy_proposals` AS DECIMAL(10,0)) = `policy_proposals` AND CAST(`policy_proposals` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`policy_proposals` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column policy_proposals: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`policy_proposals` AS STRING)) AS DECIMAL(38,0)) END AS f41,
    CASE WHEN `zones_operating.previous` IS NULL THEN NULL WHEN (typeof(`zones_operating.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_operating.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_operating.previous` AS DECIMAL(10,0)) = `zones_operating.previous` AND CAST(`zones_operating.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_operating.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_operating.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`zones_operating.previous` AS STRING)) AS DECIMAL(38,0)) END AS f42,
    CASE WHEN `zones_operating` IS NULL THEN NULL WHEN (typeof(`zones_operating`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_operating`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_operating` AS DECIMAL(10,0)) = `zones_operating` AND CAST(`zones_operating` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_operating` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_operating: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`zones_operating` AS STRING)) AS DECIMAL(38,0)) END AS f43,
    CASE WHEN `land_leased` IS NULL THEN NULL WHEN (typeof(`land_leased`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`land_leased`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`land_leased` AS DECIMAL(11,1)) = `land_leased` AND CAST(`land_leased` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`land_leased` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column land_leased: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`land_leased` AS STRING)) AS DECIMAL(38,0)) END AS f44,
    CASE WHEN `land_planned` IS NULL THEN NULL WHEN (typeof(`land_planned`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`land_planned`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`land_planned` AS DECIMAL(11,1)) = `land_planned` AND CAST(`land_planned` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`land_planned` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column land_planned: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`land_planned` AS STRING)) AS DECIMAL(38,0)) END AS f45,
    CASE WHEN `land_recovered` IS NULL THEN NULL WHEN (typeof(`land_recovered`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`land_recovered`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`land_recovered` AS DECIMAL(11,1)) = `land_recovered` AND CAST(`land_recovered` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`land_recovered` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column land_recovered: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`land_recovered` AS STRING)) AS DECIMAL(38,0)) END AS f46,
    CASE WHEN `capital_in_force` IS NULL THEN NULL WHEN (typeof(`capital_in_force`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_in_force`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_in_force` AS DECIMAL(11,1)) = `capital_in_force` AND CAST(`capital_in_force` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_in_force` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_in_force: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_in_force` AS STRING)) AS DECIMAL(38,0)) END AS f47,
    CASE WHEN `projects_active` IS NULL THEN NULL WHEN (typeof(`projects_active`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_active`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_active` AS DECIMAL(10,0)) = `projects_active` AND CAST(`projects_active` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`projects_active` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_active: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_active` AS STRING)) AS DECIMAL(38,0)) END AS f48,
    CASE WHEN `projects_behind` IS NULL THEN NULL WHEN (typeof(`projects_behind`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_behind`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_behind` AS DECIMAL(10,0)) = `projects_behind` AND CAST(`projects_behind` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_behind` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_behind: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_behind` AS STRING)) AS DECIMAL(38,0)) END AS f49,
    CASE WHEN `inspections` IS NULL THEN NULL WHEN (typeof(`inspections`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`inspections`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`inspections` AS DECIMAL(10,0)) = `inspections` AND CAST(`inspections` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`inspections` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column inspections: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`inspections` AS STRING)) AS DECIMAL(38,0)) END AS f50,
    CASE WHEN `inspections.plan` IS NULL THEN NULL WHEN (typeof(`inspections.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`inspections.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`inspections.plan` AS DECIMAL(10,0)) = `inspections.plan` AND CAST(`inspections.plan` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`inspections.plan` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column inspections.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`inspections.plan` AS STRING)) AS DECIMAL(38,0)) END AS f51,
    CASE WHEN `capital_ez` IS NULL THEN NULL WHEN (typeof(`capital_ez`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ez`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ez` AS DECIMAL(11,1)) = `capital_ez` AND CAST(`capital_ez` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_ez` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ez: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ez` AS STRING)) AS DECIMAL(38,0)) END AS f52,
    CASE WHEN `capital_ez.plan` IS NULL THEN NULL WHEN (typeof(`capital_ez.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ez.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ez.plan` AS DECIMAL(11,1)) = `capital_ez.plan` AND CAST(`capital_ez.plan` AS DECIMAL(11,1)) BETWEEN 0.1BD AND 1000000000.0BD THEN CAST(CAST(`capital_ez.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ez.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ez.plan` AS STRING)) AS DECIMAL(38,0)) END AS f53,
    CASE WHEN `zones_economic` IS NULL THEN NULL WHEN (typeof(`zones_economic`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_economic`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_economic` AS DECIMAL(10,0)) = `zones_economic` AND CAST(`zones_economic` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_economic` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_economic: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`zones_economic` AS STRING)) AS DECIMAL(38,0)) END AS f54,
    CASE WHEN `incidents_environment` IS NULL THEN NULL WHEN (typeof(`incidents_environment`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_environment`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_environment` AS DECIMAL(10,0)) = `incidents_environment` AND CAST(`incidents_environment` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_environment` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_environment: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`incidents_environment` AS STRING)) AS DECIMAL(38,0)) END AS f55,
    CASE WHEN `incidents_fire` IS NULL THEN NULL WHEN (typeof(`incidents_fire`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_fire`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_fire` AS DECIMAL(10,0)) = `incidents_fire` AND CAST(`incidents_fire` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_fire` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_fire: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`incidents_fire` AS STRING)) AS DECIMAL(38,0)) END AS f56,
    CASE WHEN `incidents_labour` IS NULL THEN NULL WHEN (typeof(`incidents_labour`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_labour`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_labour` AS DECIMAL(10,0)) = `incidents_labour` AND CAST(`incidents_labour` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_labour` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_labour: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`incidents_labour` AS STRING)) AS DECIMAL(38,0)) END AS f57,
    CASE WHEN `incidents_food` IS NULL THEN NULL WHEN (typeof(`incidents_food`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`incidents_food`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`incidents_food` AS DECIMAL(10,0)) = `incidents_food` AND CAST(`incidents_food` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`incidents_food` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column incidents_food: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`incidents_food` AS STRING)) AS DECIMAL(38,0)) END AS f58,
    CASE WHEN `work_stoppages` IS NULL THEN NULL WHEN (typeof(`work_stoppages`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`work_stoppages`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`work_stoppages` AS DECIMAL(10,0)) = `work_stoppages` AND CAST(`work_stoppages` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`work_stoppages` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column work_stoppages: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`work_stoppages` AS STRING)) AS DECIMAL(38,0)) END AS f59,
    CASE WHEN `dossiers_on_time` IS NULL THEN NULL WHEN (typeof(`dossiers_on_time`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dossiers_on_time`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dossiers_on_time` AS DECIMAL(10,0)) = `dossiers_on_time` AND CAST(`dossiers_on_time` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`dossiers_on_time` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dossiers_on_time: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`dossiers_on_time` AS STRING)) AS DECIMAL(38,0)) END AS f60,
    CASE WHEN `dossiers` IS NULL THEN NULL WHEN (typeof(`dossiers`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dossiers`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dossiers` AS DECIMAL(10,0)) = `dossiers` AND CAST(`dossiers` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`dossiers` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dossiers: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`dossiers` AS STRING)) AS DECIMAL(38,0)) END AS f61,
    CASE WHEN `procedures_online` IS NULL THEN NULL WHEN (typeof(`procedures_online`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`procedures_online`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`procedures_online` AS DECIMAL(10,0)) = `procedures_online` AND CAST(`procedures_online` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`procedures_online` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column procedures_online: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`procedures_online` AS STRING)) AS DECIMAL(38,0)) END AS f62,
    CASE WHEN `procedures` IS NULL THEN NULL WHEN (typeof(`procedures`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`procedures`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`procedures` AS DECIMAL(10,0)) = `procedures` AND CAST(`procedures` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`procedures` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column procedures: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`procedures` AS STRING)) AS DECIMAL(38,0)) END AS f63,
    CASE WHEN `procedures_time_cut` IS NULL THEN NULL WHEN lower(CAST(`procedures_time_cut` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`procedures_time_cut` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column procedures_time_cut: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`procedures_time_cut` AS STRING)) AS BOOLEAN) END AS f64,
    CASE WHEN `procedures_published` IS NULL THEN NULL WHEN lower(CAST(`procedures_published` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`procedures_published` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column procedures_published: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`procedures_published` AS STRING)) AS BOOLEAN) END AS f65,
    CASE WHEN `iso_certified` IS NULL THEN NULL WHEN lower(CAST(`iso_certified` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`iso_certified` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column iso_certified: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`iso_certified` AS STRING)) AS BOOLEAN) END AS f66,
    CASE WHEN `e_documents` IS NULL THEN NULL WHEN lower(CAST(`e_documents` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`e_documents` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column e_documents: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`e_documents` AS STRING)) AS BOOLEAN) END AS f67,
    CASE WHEN `C.1.awarded` IS NULL THEN NULL WHEN (typeof(`C.1.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`C.1.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`C.1.awarded` AS DECIMAL(3,1)) = `C.1.awarded` AND CAST(`C.1.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 30.0BD THEN CAST(CAST(`C.1.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column C.1.awarded: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`C.1.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f68,
    CASE WHEN `C.2.awarded` IS NULL THEN NULL WHEN (typeof(`C.2.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`C.2.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`C.2.awarded` AS DECIMAL(3,1)) = `C.2.awarded` AND CAST(`C.2.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 25.0BD THEN CAST(CAST(`C.2.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column C.2.awarded: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`C.2.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f69,
    CASE WHEN `tasks_done` IS NULL THEN NULL WHEN (typeof(`tasks_done`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`tasks_done`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`tasks_done` AS DECIMAL(10,0)) = `tasks_done` AND CAST(`tasks_done` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`tasks_done` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column tasks_done: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`tasks_done` AS STRING)) AS DECIMAL(38,0)) END AS f70,
    CASE WHEN `tasks_assigned` IS NULL THEN NULL WHEN (typeof(`tasks_assigned`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`tasks_assigned`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`tasks_assigned` AS DECIMAL(10,0)) = `tasks_assigned` AND CAST(`tasks_assigned` AS DECIMAL(10,0)) BETWEEN 1BD AND 1000000000BD THEN CAST(CAST(`tasks_assigned` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column tasks_assigned: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`tasks_assigned` AS STRING)) AS DECIMAL(38,0)) END AS f71,
    CASE WHEN `complaints_received` IS NULL THEN NULL WHEN (typeof(`complaints_received`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`complaints_received`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`complaints_received` AS DECIMAL(10,0)) = `complaints_received` AND CAST(`complaints_received` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`complaints_received` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column complaints_received: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`complaints_received` AS STRING)) AS DECIMAL(38,0)) END AS f72,
    CASE WHEN `complaints_settled` IS NULL THEN NULL WHEN (typeof(`complaints_settled`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`complaints_settled`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`complaints_settled` AS DECIMAL(10,0)) = `complaints_settled` AND CAST(`complaints_settled` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`complaints_settled` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column complaints_settled: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`complaints_settled` AS STRING)) AS DECIMAL(38,0)) END AS f73,
    CASE WHEN `complaints_late` IS NULL THEN NULL WHEN (typeof(`complaints_late`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`complaints_late`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`complaints_late` AS DECIMAL(10,0)) = `complaints_late` AND CAST(`complaints_late` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`complaints_late` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column complaints_late: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`complaints_late` AS STRING)) AS DECIMAL(38,0)) END AS f74,
    CASE WHEN `D.1.awarded` IS NULL THEN NULL WHEN (typeof(`D.1.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`D.1.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`D.1.awarded` AS DECIMAL(3,1)) = `D.1.awarded` AND CAST(`D.1.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 40.0BD THEN CAST(CAST(`D.1.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column D.1.awarded: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`D.1.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f75,
    CASE WHEN `days_late` IS NULL THEN NULL WHEN (typeof(`days_late`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`days_late`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`days_late` AS DECIMAL(10,0)) = `days_late` AND CAST(`days_late` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`days_late` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column days_late: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`days_late` AS STRING)) AS DECIMAL(38,0)) END AS f76,
    CASE WHEN `reports_missing` IS NULL THEN NULL WHEN (typeof(`reports_missing`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`reports_missing`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`reports_missing` AS DECIMAL(10,0)) = `reports_missing` AND CAST(`reports_missing` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`reports_missing` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column reports_missing: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`reports_missing` AS STRING)) AS DECIMAL(38,0)) END AS f77,
    CASE WHEN `missing_documents` IS NULL THEN NULL WHEN (typeof(`missing_documents`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`missing_documents`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`missing_documents` AS DECIMAL(10,0)) = `missing_documents` AND CAST(`missing_documents` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`missing_documents` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column missing_documents: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`missing_documents` AS STRING)) AS DECIMAL(38,0)) END AS f78,
    CASE WHEN `models` IS NULL THEN NULL WHEN (typeof(`models`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`models`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`models` AS DECIMAL(10,0)) = `models` AND CAST(`models` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`models` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column models: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`models` AS STRING)) AS DECIMAL(38,0)) END AS f79,
    CASE WHEN `articles` IS NULL THEN NULL WHEN (typeof(`articles`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`articles`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`articles` AS DECIMAL(10,0)) = `articles` AND CAST(`articles` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`articles` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column articles: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`articles` AS STRING)) AS DECIMAL(38,0)) END AS f80,
    CASE WHEN `accepted_solutions` IS NULL THEN NULL WHEN (typeof(`accepted_solutions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`accepted_solutions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`accepted_solutions` AS DECIMAL(10,0)) = `accepted_solutions` AND CAST(`accepted_solutions` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`accepted_solutions` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column accepted_solutions: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`accepted_solutions` AS STRING)) AS DECIMAL(38,0)) END AS f81,
    CASE WHEN `flag_government` IS NULL THEN NULL WHEN lower(CAST(`flag_government` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`flag_government` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column flag_government: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`flag_government` AS STRING)) AS BOOLEAN) END AS f82,
    CASE WHEN `flag_ministry` IS NULL THEN NULL WHEN lower(CAST(`flag_ministry` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`flag_ministry` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column flag_ministry: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`flag_ministry` AS STRING)) AS BOOLEAN) END AS f83,
    CASE WHEN `projects_large` IS NULL THEN NULL WHEN (typeof(`projects_large`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_large`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects_large` AS DECIMAL(10,0)) = `projects_large` AND CAST(`projects_large` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects_large` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_large: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_large` AS STRING)) AS DECIMAL(38,0)) END AS f84,
    CASE WHEN `pact_registered` IS NULL THEN NULL WHEN lower(CAST(`pact_registered` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`pact_registered` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column pact_registered: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`pact_registered` AS STRING)) AS BOOLEAN) END AS f85,
    CASE WHEN `self_detected` IS NULL THEN NULL WHEN lower(CAST(`self_detected` AS STRING)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST(`self_detected` AS STRING)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(raise_error('column self_detected: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`self_detected` AS STRING)) AS BOOLEAN) END AS f86,
    CASE WHEN `reprimands` IS NULL THEN NULL WHEN (typeof(`reprimands`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`reprimands`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`reprimands` AS DECIMAL(10,0)) = `reprimands` AND CAST(`reprimands` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`reprimands` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column reprimands: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`reprimands` AS STRING)) AS DECIMAL(38,0)) END AS f87,
    CASE WHEN `warnings_or_worse` IS NULL THEN NULL WHEN (typeof(`warnings_or_worse`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`warnings_or_worse`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`warnings_or_worse` AS DECIMAL(10,0)) = `warnings_or_worse` AND CAST(`warnings_or_worse` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`warnings_or_worse` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column warnings_or_worse: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`warnings_or_worse` AS STRING)) AS DECIMAL(38,0)) END AS f88,
    CASE WHEN `figures_corrected` IS NULL THEN NULL WHEN (typeof(`figures_corrected`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`figures_corrected`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`figures_corrected` AS DECIMAL(10,0)) = `figures_corrected` AND CAST(`figures_corrected` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`figures_corrected` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column figures_corrected: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`figures_corrected` AS STRING)) AS DECIMAL(38,0)) END AS f89,
    CASE WHEN `capital_fdi.previous` IS NULL THEN NULL WHEN (typeof(`capital_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_fdi.previous` AS DECIMAL(12,2)) = `capital_fdi.previous` AND CAST(`capital_fdi.previous` AS DECIMAL(12,2)) BETWEEN 0.01BD AND 1000000000.00BD THEN CAST(CAST(`capital_fdi.previous` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f90,
    CASE WHEN `projects` IS NULL THEN NULL WHEN (typeof(`projects`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects` AS DECIMAL(10,0)) = `projects` AND CAST(`projects` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects` AS STRING)) AS DECIMAL(38,0)) END AS f91,
    CASE WHEN `projects.previous` IS NULL THEN NULL WHEN (typeof(`projects.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`projects.previous` AS DECIMAL(10,0)) = `projects.previous` AND CAST(`projects.previous` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`projects.previous` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects.previous` AS STRING)) AS DECIMAL(38,0)) END AS f92,
    CASE WHEN `dossiers_overdue` IS NULL THEN NULL WHEN (typeof(`dossiers_overdue`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`dossiers_overdue`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`dossiers_overdue` AS DECIMAL(10,0)) = `dossiers_overdue` AND CAST(`dossiers_overdue` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`dossiers_overdue` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column dossiers_overdue: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`dossiers_overdue` AS STRING)) AS DECIMAL(38,0)) END AS f93,
    CASE WHEN `zones_construction` IS NULL THEN NULL WHEN (typeof(`zones_construction`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_construction`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_construction` AS DECIMAL(10,0)) = `zones_construction` AND CAST(`zones_construction` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_construction` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_construction: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`zones_construction` AS STRING)) AS DECIMAL(38,0)) END AS f94,
    CASE WHEN `zones_planned` IS NULL THEN NULL WHEN (typeof(`zones_planned`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_planned`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_planned` AS DECIMAL(10,0)) = `zones_planned` AND CAST(`zones_planned` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`zones_planned` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_planned: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`zones_planned` AS STRING)) AS DECIMAL(38,0)) END AS f95,
    CASE WHEN `zones_area` IS NULL THEN NULL WHEN (typeof(`zones_area`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`zones_area`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`zones_area` AS DECIMAL(11,1)) = `zones_area` AND CAST(`zones_area` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`zones_area` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column zones_area: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`zones_area` AS STRING)) AS DECIMAL(38,0)) END AS f96,
    CASE WHEN `capital_ddi.previous` IS NULL THEN NULL WHEN (typeof(`capital_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_ddi.previous` AS DECIMAL(12,2)) = `capital_ddi.previous` AND CAST(`capital_ddi.previous` AS DECIMAL(12,2)) BETWEEN 0.00BD AND 1000000000.00BD THEN CAST(CAST(`capital_ddi.previous` AS DECIMAL(14,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f97,
    CASE WHEN `capital_implemented.previous` IS NULL THEN NULL WHEN (typeof(`capital_implemented.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_implemented.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`capital_implemented.previous` AS DECIMAL(11,1)) = `capital_implemented.previous` AND CAST(`capital_implemented.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`capital_implemented.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_implemented.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_implemented.previous` AS STRING)) AS DECIMAL(38,0)) END AS f98,
    CASE WHEN `revenue_ddi.previous` IS NULL THEN NULL WHEN (typeof(`revenue_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`revenue_ddi.previous` AS DECIMAL(11,1)) = `revenue_ddi.previous` AND CAST(`revenue_ddi.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`revenue_ddi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue_ddi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f99,
    CASE WHEN `export.previous` IS NULL THEN NULL WHEN (typeof(`export.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`export.previous` AS DECIMAL(11,1)) = `export.previous` AND CAST(`export.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`export.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.previous` AS STRING)) AS DECIMAL(38,0)) END AS f100,
    CASE WHEN `budget_fdi.previous` IS NULL THEN NULL WHEN (typeof(`budget_fdi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_fdi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_fdi.previous` AS DECIMAL(11,1)) = `budget_fdi.previous` AND CAST(`budget_fdi.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_fdi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_fdi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget_fdi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f101,
    CASE WHEN `budget_ddi.previous` IS NULL THEN NULL WHEN (typeof(`budget_ddi.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget_ddi.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`budget_ddi.previous` AS DECIMAL(11,1)) = `budget_ddi.previous` AND CAST(`budget_ddi.previous` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`budget_ddi.previous` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget_ddi.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget_ddi.previous` AS STRING)) AS DECIMAL(38,0)) END AS f102,
    CASE WHEN `housing_area` IS NULL THEN NULL WHEN (typeof(`housing_area`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`housing_area`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`housing_area` AS DECIMAL(10,0)) = `housing_area` AND CAST(`housing_area` AS DECIMAL(10,0)) BETWEEN 0BD AND 1000000000BD THEN CAST(CAST(`housing_area` AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column housing_area: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`housing_area` AS STRING)) AS DECIMAL(38,0)) END AS f103,
    CASE WHEN `import` IS NULL THEN NULL WHEN (typeof(`import`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`import`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`import` AS DECIMAL(11,1)) = `import` AND CAST(`import` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`import` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column import: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`import` AS STRING)) AS DECIMAL(38,0)) END AS f104,
    CASE WHEN `import.plan` IS NULL THEN NULL WHEN (typeof(`import.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`import.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28)[)]$') AND CAST(`import.plan` AS DECIMAL(11,1)) = `import.plan` AND CAST(`import.plan` AS DECIMAL(11,1)) BETWEEN 0.0BD AND 1000000000.0BD THEN CAST(CAST(`import.plan` AS DECIMAL(12,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column import.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`import.plan` AS STRING)) AS DECIMAL(38,0)) END AS f105
  FROM `figures`
),
steps AS (
  SELECT
    figures.*,
    (NOT (COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE))) AND (NOT (COALESCE((f1) AND (f1 IS NOT NULL), FALSE))) AS t106,
    (NOT (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AND (NOT (COALESCE((NOT f2) AND (f2 IS NOT NULL), FALSE))) AS t107,
    -- A.1.1
    (f3 IS NULL) OR ((f3 IS NOT NULL) AND (f4 IS NULL) AND (NOT (f3 = 0BD))) AS t108,
    CASE WHEN f3 > 0BD THEN f4 ELSE NULL END AS v109,
    NULLIF(f3, 0BD) AS d110,
    -- A.1.2
    (f5 IS NULL) OR ((f5 IS NOT NULL) AND (f6 IS NULL) AND (NOT (0BD = f5))) AS t123,
    CASE WHEN f5 > 0BD THEN f6 ELSE NULL END AS v124,
    NULLIF(f5, 0BD) AS d125,
    -- A.1.3
    CASE WHEN f8 > 0BD THEN f7 ELSE NULL END AS v137,
    f8 * 2BD AS v142,
    -- A.1.4
    CASE WHEN f8 > 0BD THEN (f7 * 2BD) - f8 ELSE NULL END AS v147,
    NOT ((f7 IS NULL) OR (f8 IS NULL)) AS t149,
    (f7 IS NULL) OR (f8 IS NULL) AS t179,
    -- A.1.5
    (f9 IS NOT NULL) AND (0BD = f9) AND (f10 IS NOT NULL) AS t183,
    CASE WHEN f9 > 0BD THEN (f10 * 2BD) - f9 ELSE NULL END AS v187,
    NULLIF(f9, 0BD) AS d188,
    (f9 IS NOT NULL) AND (NOT ((f9 IS NULL) OR (f10 IS NULL))) AND (NOT (0BD = f9)) AS t189,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (0BD = f9) AND (f10 IS NULL)) AS t225,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (f10 IS NULL) AND (NOT (0BD = f9))) AS t230,
    -- A.1.6
    (f11 IS NULL) OR ((f11 IS NOT NULL) AND (f12 IS NULL) AND (NOT (0BD = f11))) AS t235,
    CASE WHEN f11 > 0BD THEN f12 ELSE NULL END AS v236,
    NULLIF(f11, 0BD) AS d237,
    -- A.2.1
    CASE WHEN f14 > 0BD THEN f13 ELSE NULL END AS v248,
    f14 * 2BD AS v253,
    -- A.2.2
    CASE WHEN f15 > 0BD THEN f13 ELSE NULL END AS v258,
    f15 * 2BD AS v264,
    -- A.2.3
    CASE WHEN f17 > 0BD THEN f16 ELSE NULL END AS v269,
    f17 * 2BD AS v274,
    -- A.2.4
    CASE WHEN f18 > 0BD THEN f16 ELSE NULL END AS v279,
    3BD * f18 AS v280,
    f18 * 3BD AS d285,
    -- A.2.5
    CASE WHEN f20 > 0BD THEN f19 ELSE NULL END AS v292,
    f20 * 2BD AS v297,
    -- A.2.6
    CASE WHEN f22 > 0BD THEN f21 ELSE NULL END AS v302,
    -- A.2.7
    CASE WHEN f24 > 0BD THEN f23 ELSE NULL END AS v311,
    f24 * 2BD AS v316,
    -- A.2.8
    CASE WHEN f26 > 0BD THEN (f25 * 2BD) - f26 ELSE NULL END AS v321,
    NOT ((f25 IS NULL) OR (f26 IS NULL)) AS t323,
    (f25 IS NULL) OR (f26 IS NULL) AS t349,
    -- A.3.1
    CASE WHEN f28 > 0BD THEN f27 ELSE NULL END AS v353,
    f28 * 2BD AS v358,
    -- A.3.2
    (f29 IS NULL) OR (f30 IS NULL) OR (f31 IS NULL) OR (f32 IS NULL) AS t363,
    ((CAST(CASE WHEN f29 < f30 THEN 0BD WHEN NOT (f29 < f30) THEN 1BD END AS DECIMAL(38,0))) * 8BD) + ((CAST(CASE WHEN f31 < f32 THEN 0BD WHEN NOT (f31 < f32) THEN 1BD END AS DECIMAL(38,0))) * 7BD) AS v364,
    -- A.3.3
    (f33 IS NULL) OR ((f33 IS NOT NULL) AND (f34 IS NULL) AND (NOT (0BD = f33))) AS t368,
    CASE WHEN f33 > 0BD THEN f34 ELSE NULL END AS v369,
    NULLIF(f33, 0BD) AS d370,
    -- A.3.4
    (f35 IS NULL) OR (f36 IS NULL) OR (f38 IS NULL) OR (f37 IS NULL) AS t380,
    f35 - f36 AS v381,
    -- A.3.5
    CAST((f39 - f39 % 20000BD) / 20000BD AS DECIMAL(38,0)) AS v387,
    -- A.3.6
    ((CASE WHEN 3BD <= f40 THEN 3BD WHEN NOT (3BD <= f40) THEN f40 END) * 2BD) + (CASE WHEN 4BD <= f41 THEN 4BD WHEN NOT (4BD <= f41) THEN f41 END) AS v392,
    -- A.4.1
    (f42 IS NULL) OR ((f42 IS NOT NULL) AND (f43 IS NULL) AND (NOT (0BD = f42))) AS t397,
    CASE WHEN f42 > 0BD THEN f43 ELSE NULL END AS v398,
    NULLIF(f42, 0BD) AS d399,
    -- A.4.2
    CASE WHEN f45 > 0BD THEN f44 ELSE NULL END AS v411,
    -- A.4.3
    CASE WHEN f46 > 0BD THEN f44 ELSE NULL END AS v419,
    -- A.4.4
    (NOT ((f47 * 2BD) < (f44 * 7BD))) AND (0BD < f44) AS t427,
    -- A.4.5
    CASE WHEN f48 > 0BD THEN f49 ELSE NULL END AS v433,
    f48 * 2BD AS v438,
    -- A.4.6
    CASE WHEN f51 > 0BD THEN f50 ELSE NULL END AS v443,
    f51 * 2BD AS v448,
    -- A.4.7
    CASE WHEN f53 > 0BD THEN f52 ELSE NULL END AS v453,
    f53 * 2BD AS v458,
    COALESCE((0BD < f54) AND (f54 IS NOT NULL), FALSE) AS t461,
    COALESCE((NOT (0BD < f54)) AND (f54 IS NOT NULL), FALSE) AS t462,
    -- A.5.1
    (f55 IS NULL) OR (f56 IS NULL) OR (f57 IS NULL) OR (f58 IS NULL) AS t469,
    ((((CASE WHEN 2BD <= f55 THEN 2BD WHEN NOT (2BD <= f55) THEN f55 END) * 3BD) + ((CASE WHEN 2BD <= f56 THEN 2BD WHEN NOT (2BD <= f56) THEN f56 END) * 2BD)) + (CASE WHEN 3BD <= f57 THEN 3BD WHEN NOT (3BD <= f57) THEN f57 END)) + (CASE WHEN 3BD <= f58 THEN 3BD WHEN NOT (3BD <= f58) THEN f58 END) AS v470,
    -- A.5.2
    5BD - (CASE WHEN 5BD <= f59 THEN 5BD WHEN NOT (5BD <= f59) THEN f59 END) AS v475,
    -- B.1
    CASE WHEN f61 > 0BD THEN f60 ELSE NULL END AS v479,
    -- B.2
    CASE WHEN f63 > 0BD THEN f62 ELSE NULL END AS v487,
    -- B.3
    ((CAST(CASE WHEN f64 THEN 1BD WHEN NOT f64 THEN 0BD END AS DECIMAL(38,0))) * 3BD) + ((CAST(CASE WHEN f65 THEN 1BD WHEN NOT f65 THEN 0BD END AS DECIMAL(38,0))) * 2BD) AS v495,
    -- B.4
    ((CAST(CASE WHEN f66 THEN 1BD WHEN NOT f66 THEN 0BD END AS DECIMAL(38,0))) * 2BD) + ((CAST(CASE WHEN f67 THEN 1BD WHEN NOT f67 THEN 0BD END AS DECIMAL(38,0))) * 3BD) AS v500,
    -- C.1
    f68 * 10BD AS v505,
    -- C.2
    f69 * 10BD AS v508,
    -- C.3
    CASE WHEN f71 > 0BD THEN f70 ELSE NULL END AS v511,
    -- C.4
    ((f72 - f73) * 2BD) + f74 AS v519,
    -- D.1
    f75 * 10BD AS v525,
    -- D.2
    ((CASE WHEN 10BD <= f76 THEN 10BD WHEN NOT (10BD <= f76) THEN f76 END) + ((CASE WHEN 3BD <= f77 THEN 3BD WHEN NOT (3BD <= f77) THEN f77 END) * 5BD)) + (CASE WHEN 5BD <= f78 THEN 5BD WHEN NOT (5BD <= f78) THEN f78 END) AS v528,
    -- D.3
    ((CASE WHEN 3BD <= f79 THEN 3BD WHEN NOT (3BD <= f79) THEN f79 END) * 10BD) + (CASE WHEN 20BD <= f80 THEN 20BD WHEN NOT (20BD <= f80) THEN f80 END) AS v534,
    -- E.1
    CASE WHEN 4BD <= f81 THEN 4BD WHEN NOT (4BD <= f81) THEN f81 END AS v539,
    -- E.2
    (CAST(CASE WHEN f82 THEN 1BD WHEN NOT f82 THEN 0BD END AS DECIMAL(38,0))) * 3BD AS v543,
    (CAST(CASE WHEN f83 THEN 1BD WHEN NOT f83 THEN 0BD END AS DECIMAL(38,0))) * 2BD AS v544,
    -- E.3
    CASE WHEN 5BD <= f84 THEN 5BD WHEN NOT (5BD <= f84) THEN f84 END AS v550,
    -- F.1
    CAST(-(CASE WHEN f85 THEN 0BD WHEN NOT f85 THEN 1BD END) AS DECIMAL(38,0)) AS v554,
    -- F.2
    (f86 IS NULL) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f87 IS NULL)) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f88 IS NULL)) AS t558,
    (CASE WHEN f86 THEN 0BD WHEN NOT f86 THEN CASE WHEN 4BD <= f87 THEN 4BD WHEN NOT (4BD <= f87) THEN f87 END END) + ((CASE WHEN f86 THEN 0BD WHEN NOT f86 THEN CASE WHEN 4BD <= f88 THEN 4BD WHEN NOT (4BD <= f88) THEN f88 END END) * 2BD) AS v559,
    -- F.3
    -(CASE WHEN 4BD <= f89 THEN 4BD WHEN NOT (4BD <= f89) THEN f89 END) AS v565
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1.1
    2BD * d110 AS v111,
    (v109 - d110) * 5BD AS v112,
    CASE WHEN f3 = 0BD THEN 1BD WHEN NOT (f3 = 0BD) THEN d110 END AS d114,
    -- A.1.2
    (v124 - d125) * 2BD AS v126,
    CASE WHEN 0BD = f5 THEN 1BD WHEN NOT (0BD = f5) THEN d125 END AS d128,
    -- A.1.3
    v137 * 2BD AS v138,
    -- A.1.4
    f8 + v147 AS v148,
    (abs(v147)) + (CASE WHEN v147 < 0BD THEN f8 - 1BD WHEN NOT (v147 < 0BD) THEN 0BD END) AS v150,
    bool_or((t149 AND v147 IS NULL)) OVER (PARTITION BY bloc) AS w162,
    count(CASE WHEN t179 THEN 1 END) OVER (PARTITION BY bloc) AS w180,
    -- A.1.5
    max(CASE WHEN t183 THEN f10 END) OVER (PARTITION BY bloc) AS w184,
    bool_or((t183 IS NULL) OR (t183 AND f10 IS NULL)) OVER (PARTITION BY bloc) AS w185,
    (abs(v187)) + (CASE WHEN v187 < 0BD THEN d188 - 1BD WHEN NOT (v187 < 0BD) THEN 0BD END) AS v190,
    bool_or((t189 IS NULL) OR (t189 AND v187 IS NULL)) OVER (PARTITION BY bloc) AS w202,
    d188 + v187 AS v208,
    count(CASE WHEN t225 THEN 1 END) OVER (PARTITION BY bloc) AS w226,
    bool_or(t225 IS NULL) OVER (PARTITION BY bloc) AS w228,
    count(CASE WHEN t230 THEN 1 END) OVER (PARTITION BY bloc) AS w231,
    bool_or(t230 IS NULL) OVER (PARTITION BY bloc) AS w233,
    -- A.1.6
    v236 * 2BD AS v238,
    CASE WHEN 0BD = f11 THEN 1BD WHEN NOT (0BD = f11) THEN d237 END AS d239,
    -- A.2.1
    v248 * 2BD AS v249,
    -- A.2.2
    (v258 - f15) * 10BD AS v259,
    -- A.2.3
    v269 * 2BD AS v270,
    -- A.2.4
    (v279 - f18) * 25BD AS v281,
    d285 * 2BD AS v287,
    -- A.2.5
    v292 * 2BD AS v293,
    -- A.2.6
    ((v302 * 40BD) < (19BD * f22)) AND (NOT ((v302 * 40BD) < (17BD * f22))) AS t303,
    ((v302 * 2BD) < f22) AND (NOT ((v302 * 40BD) < (19BD * f22))) AS t304,
    ((v302 * 40BD) < (21BD * f22)) AND (NOT ((v302 * 2BD) < f22)) AS t305,
    -- A.2.7
    v311 * 2BD AS v312,
    -- A.2.8
    f26 + v321 AS v322,
    v321 * 1000000000000000000000BD AS v324,
    bool_or((t323 AND v321 IS NULL)) OVER (PARTITION BY bloc) AS w332,
    count(CASE WHEN t349 THEN 1 END) OVER (PARTITION BY bloc) AS w350,
    -- A.3.1
    v353 * 2BD AS v354,
    -- A.3.2
    v364 * 100BD AS v365,
    -- A.3.3
    CASE WHEN 0BD = f33 THEN 1BD WHEN NOT (0BD = f33) THEN d370 END AS d371,
    CASE WHEN 0BD = f33 THEN 1BD WHEN NOT (0BD = f33) THEN (CASE WHEN d370 <= v369 THEN d370 WHEN NOT (d370 <= v369) THEN v369 END) * 2BD END AS v372,
    -- A.3.4
    CASE WHEN v381 <= 0BD THEN 0BD WHEN NOT (v381 <= 0BD) THEN v381 END AS v382,
    -- A.3.5
    CASE WHEN 10BD <= v387 THEN 10BD WHEN NOT (10BD <= v387) THEN v387 END AS v388,
    -- A.3.6
    v392 * 200BD AS v393,
    (NOT ((f40 IS NULL) OR (f41 IS NULL))) AND (v392 IS NOT NULL) AS t394,
    -- A.4.1
    (v398 - d399) * 10BD AS v400,
    CASE WHEN 0BD = f42 THEN 1BD WHEN NOT (0BD = f42) THEN d399 END AS d402,
    -- A.4.2
    ((v411 * 5BD) < (3BD * f45)) AND (NOT ((v411 * 20BD) < (9BD * f45))) AS t412,
    ((v411 * 4BD) < (3BD * f45)) AND (NOT ((v411 * 5BD) < (3BD * f45))) AS t413,
    -- A.4.3
    ((v419 * 4BD) < (3BD * f46)) AND (NOT ((v419 * 5BD) < (3BD * f46))) AS t420,
    ((v419 * 10BD) < (9BD * f46)) AND (NOT ((v419 * 4BD) < (3BD * f46))) AS t421,
    -- A.4.4
    (4BD + ((CAST(CASE WHEN t427 THEN 1BD WHEN NOT t427 THEN 0BD END AS DECIMAL(38,0))) * 3BD)) + ((CAST(CASE WHEN f47 < (f48 * 75BD) THEN 0BD WHEN NOT (f47 < (f48 * 75BD)) THEN 1BD END AS DECIMAL(38,0))) * 3BD) AS v428,
    -- A.4.5
    f48 + ((-v433) * 5BD) AS v434,
    -- A.4.6
    v443 * 2BD AS v444,
    -- A.4.7
    v453 * 2BD AS v454,
    -- A.5.1
    9BD - (CASE WHEN 9BD <= v470 THEN 9BD WHEN NOT (9BD <= v470) THEN v470 END) AS v471,
    -- A.5.2
    v475 * 500BD AS v476,
    -- B.1
    ((v479 * 50BD) < (49BD * f61)) AND (NOT ((v479 * 20BD) < (19BD * f61))) AS t480,
    (v479 < f61) AND (NOT ((v479 * 50BD) < (49BD * f61))) AS t481,
    -- B.2
    ((v487 * 5BD) < (4BD * f63)) AND (NOT ((v487 * 2BD) < f63)) AS t488,
    (v487 < f63) AND (NOT ((v487 * 5BD) < (4BD * f63))) AS t489,
    -- B.3
    v495 * 400BD AS v496,
    (NOT ((f64 IS NULL) OR (f65 IS NULL))) AND (v495 IS NOT NULL) AS t497,
    -- B.4
    v500 * 400BD AS v501,
    (NOT ((f66 IS NULL) OR (f67 IS NULL))) AND (v500 IS NOT NULL) AS t502,
    -- C.1
    CASE WHEN f68 IS NOT NULL THEN v505 ELSE 0BD END AS v506,
    CASE WHEN f68 IS NOT NULL THEN v505 ELSE 3000BD END AS v507,
    -- C.2
    CASE WHEN f69 IS NOT NULL THEN v508 ELSE 0BD END AS v509,
    CASE WHEN f69 IS NOT NULL THEN v508 ELSE 2500BD END AS v510,
    -- C.3
    ((v511 * 20BD) < (19BD * f71)) AND (NOT ((v511 * 10BD) < (9BD * f71))) AS t512,
    (v511 < f71) AND (NOT ((v511 * 20BD) < (19BD * f71))) AS t513,
    -- C.4
    10BD - (CASE WHEN 10BD <= v519 THEN 10BD WHEN NOT (10BD <= v519) THEN v519 END) AS v520,
    -- D.1
    CASE WHEN f75 IS NOT NULL THEN v525 ELSE 0BD END AS v526,
    CASE WHEN f75 IS NOT NULL THEN v525 ELSE 4000BD END AS v527,
    -- D.2
    35BD - (CASE WHEN 25BD <= v528 THEN 25BD WHEN NOT (25BD <= v528) THEN v528 END) AS v529,
    -- D.3
    v534 * 50BD AS v535,
    (NOT ((f79 IS NULL) OR (f80 IS NULL))) AND (v534 IS NOT NULL) AS t536,
    -- E.1
    v539 * 500BD AS v540,
    -- E.2
    CASE WHEN v544 <= v543 THEN v543 WHEN NOT (v544 <= v543) THEN v544 END AS v545,
    -- E.3
    v550 * 500BD AS v551,
    -- F.1
    v554 * 800BD AS v555,
    -- F.2
    -(CASE WHEN 10BD <= v559 THEN 10BD WHEN NOT (10BD <= v559) THEN v559 END) AS v560,
    -- F.3
    v565 * 300BD AS v566
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1.1
    CASE WHEN v111 <= v112 THEN v111 WHEN NOT (v111 <= v112) THEN v112 END AS v113,
    d114 * 2BD AS v118,
    -- A.1.2
    CASE WHEN d125 <= v126 THEN d125 WHEN NOT (d125 <= v126) THEN v126 END AS v127,
    d128 * 2BD AS v132,
    -- A.1.3
    CASE WHEN f8 <= v138 THEN f8 WHEN NOT (f8 <= v138) THEN v138 END AS v139,
    -- A.1.4
    CAST((v150 - v150 % f8) / f8 AS DECIMAL(38,0)) AS v151,
    CAST(w180 AS DECIMAL(38,0)) AS w181,
    -- A.1.5
    CASE WHEN w185 THEN NULL ELSE w184 END AS v186,
    CAST((v190 - v190 % d188) / d188 AS DECIMAL(38,0)) AS v191,
    CAST(w226 AS DECIMAL(38,0)) AS w227,
    CAST(w231 AS DECIMAL(38,0)) AS w232,
    -- A.1.6
    CASE WHEN 0BD = f11 THEN 1BD WHEN NOT (0BD = f11) THEN (CASE WHEN d237 <= v238 THEN d237 WHEN NOT (d237 <= v238) THEN v238 END) * 2BD END AS v240,
    d239 * 2BD AS v243,
    -- A.2.1
    CASE WHEN f14 <= v249 THEN f14 WHEN NOT (f14 <= v249) THEN v249 END AS v250,
    -- A.2.2
    CASE WHEN f15 <= v259 THEN f15 WHEN NOT (f15 <= v259) THEN v259 END AS v260,
    -- A.2.3
    CASE WHEN f17 <= v270 THEN f17 WHEN NOT (f17 <= v270) THEN v270 END AS v271,
    -- A.2.4
    CASE WHEN v280 <= v281 THEN v280 WHEN NOT (v280 <= v281) THEN v281 END AS v282,
    -- A.2.5
    CASE WHEN f20 <= v293 THEN f20 WHEN NOT (f20 <= v293) THEN v293 END AS v294,
    -- A.2.6
    CASE WHEN (v302 * 40BD) < (21BD * f22) THEN CASE WHEN t305 THEN 26BD WHEN NOT t305 THEN CASE WHEN t304 THEN 20BD WHEN NOT t304 THEN CASE WHEN t303 THEN 12BD WHEN NOT t303 THEN CASE WHEN (v302 * 40BD) < (17BD * f22) THEN 5BD WHEN NOT ((v302 * 40BD) < (17BD * f22)) THEN CAST(NULL AS DECIMAL(38,0)) END END END END WHEN NOT ((v302 * 40BD) < (21BD * f22)) THEN 30BD END AS v306,
    -- A.2.7
    CASE WHEN f24 <= v312 THEN f24 WHEN NOT (f24 <= v312) THEN v312 END AS v313,
    -- A.2.8
    (abs(v324)) + (CASE WHEN v324 < 0BD THEN f26 - 1BD WHEN NOT (v324 < 0BD) THEN 0BD END) AS v325,
    CAST(w350 AS DECIMAL(38,0)) AS w351,
    -- A.3.1
    CASE WHEN f28 <= v354 THEN f28 WHEN NOT (f28 <= v354) THEN v354 END AS v355,
    -- A.3.2
    CASE WHEN (NOT t363) AND (v364 IS NOT NULL) THEN v365 ELSE 0BD END AS v366,
    CASE WHEN (NOT t363) AND (v364 IS NOT NULL) THEN v365 ELSE 1500BD END AS v367,
    -- A.3.3
    v372 * 750BD AS v373,
    d371 * 2BD AS v375,
    (NOT (COALESCE(t368, FALSE))) AND (v372 IS NOT NULL) AS t377,
    -- A.3.4
    (CASE WHEN 5BD <= v382 THEN 5BD WHEN NOT (5BD <= v382) THEN v382 END) + ((CAST(CASE WHEN f37 < f38 THEN 1BD WHEN NOT (f37 < f38) THEN 0BD END AS DECIMAL(38,0))) * 5BD) AS v383,
    -- A.3.5
    v388 * 100BD AS v389,
    -- A.3.6
    CASE WHEN t394 THEN v393 ELSE 0BD END AS v395,
    CASE WHEN t394 THEN v393 ELSE 2000BD END AS v396,
    -- A.4.1
    CASE WHEN d399 <= v400 THEN d399 WHEN NOT (d399 <= v400) THEN v400 END AS v401,
    d402 * 2BD AS v406,
    -- A.4.2
    CASE WHEN (v411 * 4BD) < (3BD * f45) THEN CASE WHEN t413 THEN 16BD WHEN NOT t413 THEN CASE WHEN t412 THEN 12BD WHEN NOT t412 THEN CASE WHEN (v411 * 20BD) < (9BD * f45) THEN 6BD WHEN NOT ((v411 * 20BD) < (9BD * f45)) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT ((v411 * 4BD) < (3BD * f45)) THEN 20BD END AS v414,
    -- A.4.3
    CASE WHEN (v419 * 10BD) < (9BD * f46) THEN CASE WHEN t421 THEN 12BD WHEN NOT t421 THEN CASE WHEN t420 THEN 8BD WHEN NOT t420 THEN CASE WHEN (v419 * 5BD) < (3BD * f46) THEN 4BD WHEN NOT ((v419 * 5BD) < (3BD * f46)) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT ((v419 * 10BD) < (9BD * f46)) THEN 15BD END AS v422,
    -- A.4.4
    v428 * 200BD AS v429,
    (NOT ((f44 IS NULL) OR (f47 IS NULL) OR (f48 IS NULL))) AND (v428 IS NOT NULL) AS t430,
    -- A.4.5
    CASE WHEN v434 <= 0BD THEN 0BD WHEN NOT (v434 <= 0BD) THEN v434 END AS v435,
    -- A.4.6
    CASE WHEN f51 <= v444 THEN f51 WHEN NOT (f51 <= v444) THEN v444 END AS v445,
    -- A.4.7
    CASE WHEN f53 <= v454 THEN f53 WHEN NOT (f53 <= v454) THEN v454 END AS v455,
    -- A.5.1
    v471 * 500BD AS v472,
    -- A.5.2
    CASE WHEN (f59 IS NOT NULL) AND (v475 IS NOT NULL) THEN v476 ELSE 0BD END AS v477,
    CASE WHEN (f59 IS NOT NULL) AND (v475 IS NOT NULL) THEN v476 ELSE 2500BD END AS v478,
    -- B.1
    CASE WHEN v479 < f61 THEN CASE WHEN t481 THEN 25BD WHEN NOT t481 THEN CASE WHEN t480 THEN 15BD WHEN NOT t480 THEN CASE WHEN (v479 * 20BD) < (19BD * f61) THEN 0BD WHEN NOT ((v479 * 20BD) < (19BD * f61)) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (v479 < f61) THEN 35BD END AS v482,
    -- B.2
    CASE WHEN v487 < f63 THEN CASE WHEN t489 THEN 20BD WHEN NOT t489 THEN CASE WHEN t488 THEN 12BD WHEN NOT t488 THEN CASE WHEN (v487 * 2BD) < f63 THEN 5BD WHEN NOT ((v487 * 2BD) < f63) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (v487 < f63) THEN 25BD END AS v490,
    -- B.3
    CASE WHEN t497 THEN v496 ELSE 0BD END AS v498,
    CASE WHEN t497 THEN v496 ELSE 2000BD END AS v499,
    -- B.4
    CASE WHEN t502 THEN v501 ELSE 0BD END AS v503,
    CASE WHEN t502 THEN v501 ELSE 2000BD END AS v504,
    -- C.3
    CASE WHEN v511 < f71 THEN CASE WHEN t513 THEN 20BD WHEN NOT t513 THEN CASE WHEN t512 THEN 12BD WHEN NOT t512 THEN CASE WHEN (v511 * 10BD) < (9BD * f71) THEN 4BD WHEN NOT ((v511 * 10BD) < (9BD * f71)) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (v511 < f71) THEN 25BD END AS v514,
    -- C.4
    v520 * 200BD AS v521,
    COALESCE((NOT ((f72 IS NULL) OR (f73 IS NULL) OR (f74 IS NULL))) AND (v520 IS NOT NULL) AND (v520 <= 10BD), FALSE) AS t522,
    -- D.2
    v529 * 100BD AS v530,
    (NOT ((f76 IS NULL) OR (f77 IS NULL) OR (f78 IS NULL))) AND (v529 IS NOT NULL) AS t531,
    -- D.3
    CASE WHEN t536 THEN v535 ELSE 0BD END AS v537,
    CASE WHEN t536 THEN v535 ELSE 2500BD END AS v538,
    -- E.1
    CASE WHEN (f81 IS NOT NULL) AND (v539 IS NOT NULL) THEN v540 ELSE 0BD END AS v541,
    CASE WHEN (f81 IS NOT NULL) AND (v539 IS NOT NULL) THEN v540 ELSE 2000BD END AS v542,
    -- E.2
    v545 * 500BD AS v546,
    (NOT ((f82 IS NULL) OR (f83 IS NULL))) AND (v545 IS NOT NULL) AS t547,
    -- E.3
    CASE WHEN (f84 IS NOT NULL) AND (v550 IS NOT NULL) THEN v551 ELSE 0BD END AS v552,
    CASE WHEN (f84 IS NOT NULL) AND (v550 IS NOT NULL) THEN v551 ELSE 2500BD END AS v553,
    -- F.1
    CASE WHEN (f85 IS NOT NULL) AND (v554 IS NOT NULL) THEN v555 ELSE -800BD END AS v556,
    CASE WHEN (f85 IS NOT NULL) AND (v554 IS NOT NULL) THEN v555 ELSE 0BD END AS v557,
    -- F.2
    v560 * 100BD AS v561,
    (NOT (COALESCE(t558, FALSE))) AND (v560 IS NOT NULL) AS t562,
    -- F.3
    CASE WHEN (f89 IS NOT NULL) AND (v565 IS NOT NULL) THEN v566 ELSE -1200BD END AS v567,
    CASE WHEN (f89 IS NOT NULL) AND (v565 IS NOT NULL) THEN v566 ELSE 0BD END AS v568
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.1.1
    CASE WHEN f3 = 0BD THEN 1BD WHEN NOT (f3 = 0BD) THEN CASE WHEN v113 <= 0BD THEN 0BD WHEN NOT (v113 <= 0BD) THEN v113 END END AS v115,
    -- A.1.2
    CASE WHEN 0BD = f5 THEN 1BD WHEN NOT (0BD = f5) THEN (CASE WHEN v127 <= 0BD THEN 0BD WHEN NOT (v127 <= 0BD) THEN v127 END) * 2BD END AS v129,
    -- A.1.3
    v139 * 4500BD AS v140,
    (NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v139 IS NOT NULL) AS t144,
    -- A.1.4
    CASE WHEN v147 < 0BD THEN -v151 ELSE v151 END AS v152,
    CASE WHEN (f7 IS NULL) OR (f8 IS NULL) THEN 1BD < w181 ELSE 0BD < w181 END AS t182,
    -- A.1.5
    CASE WHEN v187 < 0BD THEN -v191 ELSE v191 END AS v192,
    CASE WHEN v186 > 0BD THEN f10 ELSE NULL END AS v205,
    NULLIF(v186, 0BD) AS d206,
    CASE WHEN t225 THEN 1BD < (CASE WHEN w228 THEN NULL ELSE w227 END) WHEN NOT t225 THEN 0BD < (CASE WHEN w228 THEN NULL ELSE w227 END) END AS t229,
    CASE WHEN t230 THEN 1BD < (CASE WHEN w233 THEN NULL ELSE w232 END) WHEN NOT t230 THEN 0BD < (CASE WHEN w233 THEN NULL ELSE w232 END) END AS t234,
    -- A.1.6
    v240 * 1250BD AS v241,
    (NOT (COALESCE(t235, FALSE))) AND (v240 IS NOT NULL) AS t245,
    -- A.2.1
    v250 * 2500BD AS v251,
    (NOT ((f13 IS NULL) OR (f14 IS NULL))) AND (v250 IS NOT NULL) AS t255,
    -- A.2.2
    CASE WHEN v260 <= 0BD THEN 0BD WHEN NOT (v260 <= 0BD) THEN v260 END AS v261,
    -- A.2.3
    v271 * 3000BD AS v272,
    (NOT ((f16 IS NULL) OR (f17 IS NULL))) AND (v271 IS NOT NULL) AS t276,
    -- A.2.4
    CASE WHEN v282 <= 0BD THEN 0BD WHEN NOT (v282 <= 0BD) THEN v282 END AS v283,
    -- A.2.5
    v294 * 2500BD AS v295,
    (NOT ((f19 IS NULL) OR (f20 IS NULL))) AND (v294 IS NOT NULL) AS t299,
    -- A.2.6
    v306 * 100BD AS v307,
    COALESCE((NOT ((f21 IS NULL) OR (f22 IS NULL))) AND (v306 IS NOT NULL) AND (5BD <= v306), FALSE) AS t308,
    -- A.2.7
    v313 * 3000BD AS v314,
    (NOT ((f23 IS NULL) OR (f24 IS NULL))) AND (v313 IS NOT NULL) AS t318,
    -- A.2.8
    CAST((v325 - v325 % f26) / f26 AS DECIMAL(38,0)) AS v326,
    CASE WHEN (f25 IS NULL) OR (f26 IS NULL) THEN 1BD < w351 ELSE 0BD < w351 END AS t352,
    -- A.3.1
    v355 * 2000BD AS v356,
    (NOT ((f27 IS NULL) OR (f28 IS NULL))) AND (v355 IS NOT NULL) AS t360,
    -- A.3.3
    (v373 * 2BD) + d371 AS v374,
    -- A.3.4
    v383 * 100BD AS v384,
    -- A.3.5
    CASE WHEN (f39 IS NOT NULL) AND (v388 IS NOT NULL) THEN v389 ELSE 0BD END AS v390,
    CASE WHEN (f39 IS NOT NULL) AND (v388 IS NOT NULL) THEN v389 ELSE 1000BD END AS v391,
    -- A.4.1
    CASE WHEN 0BD = f42 THEN 1BD WHEN NOT (0BD = f42) THEN (CASE WHEN v401 <= 0BD THEN 0BD WHEN NOT (v401 <= 0BD) THEN v401 END) * 2BD END AS v403,
    -- A.4.2
    v414 * 100BD AS v415,
    COALESCE((NOT ((f44 IS NULL) OR (f45 IS NULL))) AND (v414 IS NOT NULL) AND (6BD <= v414), FALSE) AS t416,
    -- A.4.3
    v422 * 100BD AS v423,
    COALESCE((NOT ((f44 IS NULL) OR (f46 IS NULL))) AND (v422 IS NOT NULL) AND (4BD <= v422), FALSE) AS t424,
    -- A.4.4
    CASE WHEN t430 THEN v429 ELSE 800BD END AS v431,
    CASE WHEN t430 THEN v429 ELSE 2000BD END AS v432,
    -- A.4.5
    v435 * 3000BD AS v436,
    (NOT ((f48 IS NULL) OR (f49 IS NULL))) AND (v435 IS NOT NULL) AS t440,
    -- A.4.6
    v445 * 2000BD AS v446,
    (NOT ((f50 IS NULL) OR (f51 IS NULL))) AND (v445 IS NOT NULL) AS t450,
    -- A.4.7
    v455 * 2000BD AS v456,
    (NOT ((f52 IS NULL) OR (f53 IS NULL))) AND (v455 IS NOT NULL) AS t460,
    -- A.5.1
    CASE WHEN (NOT t469) AND (v471 IS NOT NULL) THEN v472 ELSE 0BD END AS v473,
    CASE WHEN (NOT t469) AND (v471 IS NOT NULL) THEN v472 ELSE 4500BD END AS v474,
    -- B.1
    v482 * 100BD AS v483,
    (NOT ((f60 IS NULL) OR (f61 IS NULL))) AND (v482 IS NOT NULL) AS t484,
    -- B.2
    v490 * 100BD AS v491,
    COALESCE((NOT ((f62 IS NULL) OR (f63 IS NULL))) AND (v490 IS NOT NULL) AND (5BD <= v490), FALSE) AS t492,
    -- C.3
    v514 * 100BD AS v515,
    COALESCE((NOT ((f70 IS NULL) OR (f71 IS NULL))) AND (v514 IS NOT NULL) AND (4BD <= v514), FALSE) AS t516,
    -- C.4
    CASE WHEN t522 THEN v521 ELSE 0BD END AS v523,
    CASE WHEN t522 THEN v521 ELSE 2000BD END AS v524,
    -- D.2
    CASE WHEN t531 THEN v530 ELSE 1000BD END AS v532,
    CASE WHEN t531 THEN v530 ELSE 3500BD END AS v533,
    -- E.2
    CASE WHEN t547 THEN v546 ELSE 0BD END AS v548,
    CASE WHEN t547 THEN v546 ELSE 1500BD END AS v549,
    -- F.2
    CASE WHEN t562 THEN v561 ELSE -1000BD END AS v563,
    CASE WHEN t562 THEN v561 ELSE 0BD END AS v564
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.1.1
    v115 * 1500BD AS v116,
    (NOT (COALESCE(t108, FALSE))) AND (v115 IS NOT NULL) AS t120,
    -- A.1.2
    v129 * 1250BD AS v130,
    (NOT (COALESCE(t123, FALSE))) AND (v129 IS NOT NULL) AS t134,
    -- A.1.3
    (v140 * 2BD) + f8 AS v141,
    -- A.1.4
    CASE WHEN t149 THEN v152 END AS k153,
    v147 - (v152 * f8) AS v154,
    -- A.1.5
    CASE WHEN t189 THEN v192 END AS k193,
    v187 - (v192 * d188) AS v194,
    CASE WHEN 0BD < v186 THEN d206 WHEN NOT (0BD < v186) THEN 1BD END AS d207,
    -- A.1.6
    (v241 * 2BD) + d239 AS v242,
    -- A.2.1
    (v251 * 2BD) + f14 AS v252,
    -- A.2.2
    v261 * 1500BD AS v262,
    (NOT ((f13 IS NULL) OR (f15 IS NULL))) AND (v261 IS NOT NULL) AS t266,
    -- A.2.3
    (v272 * 2BD) + f17 AS v273,
    -- A.2.4
    v283 * 2000BD AS v284,
    (NOT ((f16 IS NULL) OR (f18 IS NULL))) AND (v283 IS NOT NULL) AS t289,
    -- A.2.5
    (v295 * 2BD) + f20 AS v296,
    -- A.2.6
    CASE WHEN t308 THEN v307 ELSE 500BD END AS v309,
    CASE WHEN t308 THEN v307 ELSE 3000BD END AS v310,
    -- A.2.7
    (v314 * 2BD) + f24 AS v315,
    -- A.2.8
    CASE WHEN t323 THEN CASE WHEN v324 < 0BD THEN -v326 ELSE v326 END END AS k327,
    -- A.3.1
    (v356 * 2BD) + f28 AS v357,
    -- A.3.3
    CAST((v374 - v374 % v375) / v375 AS DECIMAL(38,0)) AS v376,
    -- A.3.4
    CASE WHEN (NOT t380) AND (v383 IS NOT NULL) THEN v384 ELSE 0BD END AS v385,
    CASE WHEN (NOT t380) AND (v383 IS NOT NULL) THEN v384 ELSE 1000BD END AS v386,
    -- A.4.1
    v403 * 750BD AS v404,
    (NOT (COALESCE(t397, FALSE))) AND (v403 IS NOT NULL) AS t408,
    -- A.4.2
    CASE WHEN t416 THEN v415 ELSE 600BD END AS v417,
    CASE WHEN t416 THEN v415 ELSE 2000BD END AS v418,
    -- A.4.3
    CASE WHEN t424 THEN v423 ELSE 400BD END AS v425,
    CASE WHEN t424 THEN v423 ELSE 1500BD END AS v426,
    -- A.4.5
    (v436 * 2BD) + f48 AS v437,
    -- A.4.6
    (v446 * 2BD) + f51 AS v447,
    -- A.4.7
    (v456 * 2BD) + f53 AS v457,
    CASE WHEN t462 THEN 1BD WHEN ((NOT t461) AND (NOT t462)) AND t460 THEN f53 WHEN (NOT t461) AND (NOT t462) THEN 1BD WHEN t460 THEN 1BD ELSE 1BD END AS d465,
    -- B.1
    CASE WHEN t484 THEN v483 ELSE 0BD END AS v485,
    CASE WHEN t484 THEN v483 ELSE 3500BD END AS v486,
    -- B.2
    CASE WHEN t492 THEN v491 ELSE 500BD END AS v493,
    CASE WHEN t492 THEN v491 ELSE 2500BD END AS v494,
    -- C.3
    CASE WHEN t516 THEN v515 ELSE 400BD END AS v517,
    CASE WHEN t516 THEN v515 ELSE 2500BD END AS v518
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.1.1
    (v116 * 2BD) + d114 AS v117,
    -- A.1.2
    (v130 * 2BD) + d128 AS v131,
    -- A.1.3
    CAST((v141 - v141 % v142) / v142 AS DECIMAL(38,0)) AS v143,
    -- A.1.4
    v154 * 100000000000000000000000000BD AS v155,
    count(k153) OVER (PARTITION BY bloc) AS w160,
    -- A.1.5
    v194 * 100000000000000000000000000BD AS v195,
    count(k193) OVER (PARTITION BY bloc) AS w200,
    -- A.1.6
    CAST((v242 - v242 % v243) / v243 AS DECIMAL(38,0)) AS v244,
    -- A.2.1
    CAST((v252 - v252 % v253) / v253 AS DECIMAL(38,0)) AS v254,
    -- A.2.2
    (v262 * 2BD) + f15 AS v263,
    -- A.2.3
    CAST((v273 - v273 % v274) / v274 AS DECIMAL(38,0)) AS v275,
    -- A.2.4
    (v284 * 2BD) + d285 AS v286,
    -- A.2.5
    CAST((v296 - v296 % v297) / v297 AS DECIMAL(38,0)) AS v298,
    -- A.2.7
    CAST((v315 - v315 % v316) / v316 AS DECIMAL(38,0)) AS v317,
    -- A.2.8
    first_value(v321) OVER (PARTITION BY bloc ORDER BY k327 DESC NULLS LAST) AS w328,
    first_value(f26) OVER (PARTITION BY bloc ORDER BY k327 DESC NULLS LAST) AS w329,
    count(k327) OVER (PARTITION BY bloc) AS w330,
    -- A.3.1
    CAST((v357 - v357 % v358) / v358 AS DECIMAL(38,0)) AS v359,
    -- A.3.3
    CASE WHEN t377 THEN v376 ELSE 0BD END AS v378,
    CASE WHEN t377 THEN v376 ELSE 1500BD END AS v379,
    -- A.4.1
    (v404 * 2BD) + d402 AS v405,
    -- A.4.5
    CAST((v437 - v437 % v438) / v438 AS DECIMAL(38,0)) AS v439,
    -- A.4.6
    CAST((v447 - v447 % v448) / v448 AS DECIMAL(38,0)) AS v449,
    -- A.4.7
    CAST((v457 - v457 % v458) / v458 AS DECIMAL(38,0)) AS v459
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.1.1
    CAST((v117 - v117 % v118) / v118 AS DECIMAL(38,0)) AS v119,
    -- A.1.2
    CAST((v131 - v131 % v132) / v132 AS DECIMAL(38,0)) AS v133,
    -- A.1.3
    CASE WHEN t144 THEN v143 ELSE 0BD END AS v145,
    CASE WHEN t144 THEN v143 ELSE 4500BD END AS v146,
    -- A.1.4
    CAST((v155 - v155 % f8) / f8 AS DECIMAL(38,0)) AS v156,
    -- A.1.5
    CAST((v195 - v195 % d188) / d188 AS DECIMAL(38,0)) AS v196,
    -- A.1.6
    CASE WHEN t245 THEN v244 ELSE 0BD END AS v246,
    CASE WHEN t245 THEN v244 ELSE 2500BD END AS v247,
    -- A.2.1
    CASE WHEN t255 THEN v254 ELSE 0BD END AS v256,
    CASE WHEN t255 THEN v254 ELSE 2500BD END AS v257,
    -- A.2.2
    CAST((v263 - v263 % v264) / v264 AS DECIMAL(38,0)) AS v265,
    -- A.2.3
    CASE WHEN t276 THEN v275 ELSE 0BD END AS v277,
    CASE WHEN t276 THEN v275 ELSE 3000BD END AS v278,
    -- A.2.4
    CAST((v286 - v286 % v287) / v287 AS DECIMAL(38,0)) AS v288,
    -- A.2.5
    CASE WHEN t299 THEN v298 ELSE 0BD END AS v300,
    CASE WHEN t299 THEN v298 ELSE 2500BD END AS v301,
    -- A.2.7
    CASE WHEN t318 THEN v317 ELSE 0BD END AS v319,
    CASE WHEN t318 THEN v317 ELSE 3000BD END AS v320,
    -- A.2.8
    CASE WHEN w330 = 0 THEN NULL ELSE w328 END AS v331,
    -- A.3.1
    CASE WHEN t360 THEN v359 ELSE 0BD END AS v361,
    CASE WHEN t360 THEN v359 ELSE 2000BD END AS v362,
    -- A.4.1
    CAST((v405 - v405 % v406) / v406 AS DECIMAL(38,0)) AS v407,
    -- A.4.5
    CASE WHEN t440 THEN v439 ELSE 0BD END AS v441,
    CASE WHEN t440 THEN v439 ELSE 3000BD END AS v442,
    -- A.4.6
    CASE WHEN t450 THEN v449 ELSE 0BD END AS v451,
    CASE WHEN t450 THEN v449 ELSE 2000BD END AS v452,
    -- A.4.7
    v459 * f53 AS v463
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.1.1
    CASE WHEN t120 THEN v119 ELSE 0BD END AS v121,
    CASE WHEN t120 THEN v119 ELSE 3000BD END AS v122,
    -- A.1.2
    CASE WHEN t134 THEN v133 ELSE 0BD END AS v135,
    CASE WHEN t134 THEN v133 ELSE 2500BD END AS v136,
    -- A.1.4
    CASE WHEN t149 THEN v156 END AS k157,
    -- A.1.5
    CASE WHEN t189 THEN v196 END AS k197,
    -- A.2.2
    CASE WHEN t266 THEN v265 ELSE 0BD END AS v267,
    CASE WHEN t266 THEN v265 ELSE 1500BD END AS v268,
    -- A.2.4
    CASE WHEN t289 THEN v288 ELSE 0BD END AS v290,
    CASE WHEN t289 THEN v288 ELSE 2000BD END AS v291,
    -- A.2.8
    CASE WHEN w332 THEN NULL ELSE v331 END AS v333,
    -- A.4.1
    CASE WHEN t408 THEN v407 ELSE 0BD END AS v409,
    CASE WHEN t408 THEN v407 ELSE 1500BD END AS v410,
    -- A.4.7
    CASE WHEN v456 <= v463 THEN v456 WHEN NOT (v456 <= v463) THEN v463 END AS v464,
    CASE WHEN v463 <= v456 THEN v456 WHEN NOT (v463 <= v456) THEN v463 END AS v467
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.1.4
    first_value(v147) OVER (PARTITION BY bloc ORDER BY k153 DESC NULLS LAST, k157 DESC NULLS LAST) AS w158,
    first_value(f8) OVER (PARTITION BY bloc ORDER BY k153 DESC NULLS LAST, k157 DESC NULLS LAST) AS w159,
    -- A.1.5
    first_value(v187) OVER (PARTITION BY bloc ORDER BY k193 DESC NULLS LAST, k197 DESC NULLS LAST) AS w198,
    first_value(d188) OVER (PARTITION BY bloc ORDER BY k193 DESC NULLS LAST, k197 DESC NULLS LAST) AS w199,
    -- A.2.8
    CASE WHEN v333 > 0BD THEN v321 * w329 WHEN v333 < 0BD THEN -(v321 * w329) ELSE NULL END AS v334,
    NULLIF(abs(v333), 0BD) AS d335,
    -- A.4.7
    CASE WHEN t462 THEN 0BD WHEN ((NOT t461) AND (NOT t462)) AND t460 THEN CASE WHEN v464 <= 0BD THEN v464 WHEN NOT (v464 <= 0BD) THEN 0BD END WHEN (NOT t461) AND (NOT t462) THEN 0BD WHEN t460 THEN v459 ELSE 0BD END AS v466,
    CASE WHEN t462 THEN 0BD WHEN ((NOT t461) AND (NOT t462)) AND t460 THEN CASE WHEN 0BD <= v467 THEN v467 WHEN NOT (0BD <= v467) THEN 0BD END WHEN (NOT t461) AND (NOT t462) THEN 2000BD WHEN t460 THEN v459 ELSE 2000BD END AS v468
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.1.4
    CASE WHEN w160 = 0 THEN NULL ELSE w158 END AS v161,
    -- A.1.5
    CASE WHEN w200 = 0 THEN NULL ELSE w198 END AS v201,
    -- A.2.8
    f26 * d335 AS d336,
    CASE WHEN v321 < 0BD THEN CASE WHEN v322 <= 0BD THEN 0BD WHEN NOT (v322 <= 0BD) THEN v322 END WHEN NOT (v321 < 0BD) THEN CASE WHEN 0BD < v333 THEN (f26 * d335) + v334 WHEN NOT (0BD < v333) THEN 1BD END END AS v339
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.1.4
    CASE WHEN w162 THEN NULL ELSE v161 END AS v163,
    -- A.1.5
    CASE WHEN w202 THEN NULL ELSE v201 END AS v203,
    -- A.2.8
    CASE WHEN 0BD < v333 THEN d336 WHEN NOT (0BD < v333) THEN 1BD END AS d337,
    v339 * 1250BD AS v340
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.1.4
    CASE WHEN v163 > 0BD THEN v147 * w159 WHEN v163 < 0BD THEN -(v147 * w159) ELSE NULL END AS v164,
    NULLIF(abs(v163), 0BD) AS d165,
    -- A.1.5
    (f9 IS NULL) OR ((f10 IS NULL) AND (((f9 IS NOT NULL) AND (0BD = f9)) OR ((f9 IS NOT NULL) AND (NOT (0BD = f9))) OR ((f9 IS NOT NULL) AND (0BD = f9) AND (0BD < v186) AND (v186 IS NOT NULL)) OR ((f9 IS NOT NULL) AND (v187 < 0BD) AND (v187 IS NOT NULL) AND (NOT (0BD = f9))) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0BD = f9)) AND (0BD < v203) AND (v203 IS NOT NULL) AND (NOT (v187 < 0BD))) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0BD = f9)) AND (NOT (v187 < 0BD))))) AS t204,
    CASE WHEN v203 > 0BD THEN v187 * w199 WHEN v203 < 0BD THEN -(v187 * w199) ELSE NULL END AS v209,
    NULLIF(abs(v203), 0BD) AS d210,
    -- A.2.8
    CASE WHEN v321 < 0BD THEN f26 WHEN NOT (v321 < 0BD) THEN d337 END AS d338,
    abs(v340) AS v341
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.1.4
    f8 * d165 AS d166,
    CASE WHEN v147 < 0BD THEN CASE WHEN v148 <= 0BD THEN 0BD WHEN NOT (v148 <= 0BD) THEN v148 END WHEN NOT (v147 < 0BD) THEN CASE WHEN 0BD < v163 THEN (f8 * d165) + v164 WHEN NOT (0BD < v163) THEN 1BD END END AS v169,
    -- A.1.5
    d188 * d210 AS d211,
    CASE WHEN 0BD = f9 THEN (CASE WHEN 0BD < v186 THEN v205 WHEN NOT (0BD < v186) THEN 0BD END) * 6BD WHEN NOT (0BD = f9) THEN (CASE WHEN v187 < 0BD THEN CASE WHEN v208 <= 0BD THEN 0BD WHEN NOT (v208 <= 0BD) THEN v208 END WHEN NOT (v187 < 0BD) THEN CASE WHEN 0BD < v203 THEN (d188 * d210) + v209 WHEN NOT (0BD < v203) THEN 1BD END END) * 5BD END AS v215,
    -- A.2.8
    (v341 * 2BD) + d338 AS v342,
    d338 * 2BD AS v343,
    COALESCE((NOT ((f25 IS NULL) OR (f26 IS NULL))) AND (v339 IS NOT NULL) AND (0BD <= v339) AND (v339 <= (2BD * d338)), FALSE) AS t346
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.1.4
    CASE WHEN 0BD < v163 THEN d166 WHEN NOT (0BD < v163) THEN 1BD END AS d167,
    v169 * 2000BD AS v170,
    -- A.1.5
    CASE WHEN 0BD < v203 THEN d211 WHEN NOT (0BD < v203) THEN 1BD END AS d212,
    v215 * 350BD AS v216,
    -- A.2.8
    CAST((v342 - v342 % v343) / v343 AS DECIMAL(38,0)) AS v344
  FROM steps_13
),
steps_15 AS (
  SELECT
    steps_14.*,
    -- A.1.4
    CASE WHEN v147 < 0BD THEN f8 WHEN NOT (v147 < 0BD) THEN d167 END AS d168,
    abs(v170) AS v171,
    -- A.1.5
    CASE WHEN v187 < 0BD THEN d188 WHEN NOT (v187 < 0BD) THEN d212 END AS d213,
    abs(v216) AS v217,
    -- A.2.8
    CASE WHEN v340 < 0BD THEN -v344 ELSE v344 END AS v345
  FROM steps_14
),
steps_16 AS (
  SELECT
    steps_15.*,
    -- A.1.4
    (v171 * 2BD) + d168 AS v172,
    d168 * 2BD AS v173,
    COALESCE((NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v169 IS NOT NULL) AND (0BD <= v169) AND (v169 <= (2BD * d168)), FALSE) AS t176,
    -- A.1.5
    CASE WHEN 0BD = f9 THEN d207 WHEN NOT (0BD = f9) THEN d213 END AS d214,
    -- A.2.8
    CASE WHEN t346 THEN v345 ELSE 0BD END AS v347,
    CASE WHEN t346 THEN v345 ELSE 2500BD END AS v348
  FROM steps_15
),
steps_17 AS (
  SELECT
    steps_16.*,
    -- A.1.4
    CAST((v172 - v172 % v173) / v173 AS DECIMAL(38,0)) AS v174,
    -- A.1.5
    (v217 * 2BD) + d214 AS v218,
    d214 * 2BD AS v219,
    COALESCE((NOT (COALESCE(t204, FALSE))) AND (v215 IS NOT NULL) AND (0BD <= v215) AND (v215 <= (10BD * d214)), FALSE) AS t222
  FROM steps_16
),
steps_18 AS (
  SELECT
    steps_17.*,
    -- A.1.4
    CASE WHEN v170 < 0BD THEN -v174 ELSE v174 END AS v175,
    -- A.1.5
    CAST((v218 - v218 % v219) / v219 AS DECIMAL(38,0)) AS v220
  FROM steps_17
),
steps_19 AS (
  SELECT
    steps_18.*,
    -- A.1.4
    CASE WHEN t176 THEN v175 ELSE 0BD END AS v177,
    CASE WHEN t176 THEN v175 ELSE 4000BD END AS v178,
    -- A.1.5
    CASE WHEN v216 < 0BD THEN -v220 ELSE v220 END AS v221
  FROM steps_18
),
steps_20 AS (
  SELECT
    steps_19.*,
    -- A.1.5
    CASE WHEN t222 THEN v221 ELSE 0BD END AS v223,
    CASE WHEN t222 THEN v221 ELSE 3500BD END AS v224
  FROM steps_19
),
sections AS (
  SELECT
    steps_20.*,
    ((((v121 + v135) + v145) + v177) + v223) + v246 AS v569,
    ((((v122 + v136) + v146) + v178) + v224) + v247 AS v570,
    ((((((v256 + v267) + v277) + v290) + v300) + v309) + v319) + v347 AS v571,
    ((((((v257 + v268) + v278) + v291) + v301) + v310) + v320) + v348 AS v572,
    ((((v361 + v366) + v378) + v385) + v390) + v395 AS v573,
    ((((v362 + v367) + v379) + v386) + v391) + v396 AS v574,
    ((((((v409 + v417) + v425) + v431) + v441) + v451) * d465) + v466 AS v575,
    ((((((v410 + v418) + v426) + v432) + v442) + v452) * d465) + v468 AS v576,
    v473 + v477 AS v577,
    v474 + v478 AS v578,
    ((v485 + v493) + v498) + v503 AS v581,
    ((v486 + v494) + v499) + v504 AS v582,
    ((v506 + v509) + v517) + v523 AS v583,
    ((v507 + v510) + v518) + v524 AS v584,
    (v526 + v532) + v537 AS v585,
    (v527 + v533) + v538 AS v586,
    (v541 + v548) + v552 AS v587,
    (v542 + v549) + v553 AS v588,
    (v556 + v563) + v567 AS v591,
    (v557 + v564) + v568 AS v592
  FROM steps_20
),
sections_2 AS (
  SELECT
    sections.*,
    ((((v569 + v571) + v573) * d465) + v575) + (v577 * d465) AS v579,
    ((((v570 + v572) + v574) * d465) + v576) + (v578 * d465) AS v580,
    CASE WHEN 5000BD < v587 THEN 5000BD ELSE v587 END AS v589,
    CASE WHEN 5000BD < v588 THEN 5000BD ELSE v588 END AS v590
  FROM sections
),
sections_3 AS (
  SELECT
    sections_2.*,
    ((((v579 + (v581 * d465)) + (v583 * d465)) + (v585 * d465)) + (v589 * d465)) + (v591 * d465) AS v593,
    ((((v580 + (v582 * d465)) + (v584 * d465)) + (v586 * d465)) + (v590 * d465)) + (v592 * d465) AS v594
  FROM sections_2
),
totals AS (
  SELECT
    sections_3.*,
    ((((((((((((((61BD + ((CAST(CASE WHEN NOT t462 THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 2BD)) * 2BD) + 9BD) + 5BD) + 7BD) + 5BD) + 4BD) + 4BD) + 6BD) + 5BD) + 5BD) + 4BD) + 8BD) + 7BD) + 5BD AS v595,
    ((((((((((((((61BD + ((CAST(CASE WHEN (NOT t462) AND (NOT ((NOT t461) AND (NOT t462))) THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 2BD)) * 2BD) + 9BD) + 5BD) + 7BD) + 5BD) + 4BD) + 4BD) + 6BD) + 5BD) + 5BD) + 4BD) + 8BD) + 7BD) + 5BD AS v596,
    NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AS t603,
    (NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE)))) AND (NOT (t106 OR t107)) AS t604,
    (abs(v579)) + (CASE WHEN v579 < 0BD THEN d465 - 1BD WHEN NOT (v579 < 0BD) THEN 0BD END) AS v617,
    (abs(v580)) + (CASE WHEN v580 < 0BD THEN d465 - 1BD WHEN NOT (v580 < 0BD) THEN 0BD END) AS v623,
    CASE WHEN f90 > 0BD THEN f7 ELSE NULL END AS v629,
    -f76 AS k637
  FROM sections_3
),
totals_2 AS (
  SELECT
    totals.*,
    d465 * v596 AS d597,
    d465 * v595 AS d598,
    CASE WHEN v595 = 0BD THEN v593 WHEN v593 < 0BD THEN v593 * 20BD ELSE v593 * 20BD END AS v600,
    CASE WHEN v595 = 0BD THEN v594 WHEN v594 < 0BD THEN v594 * 20BD ELSE v594 * 20BD END AS v602,
    CAST((v617 - v617 % d465) / d465 AS DECIMAL(38,0)) AS v618,
    CAST((v623 - v623 % d465) / d465 AS DECIMAL(38,0)) AS v624,
    v629 - f90 AS v630
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    CASE WHEN v595 = 0BD THEN d465 WHEN v593 < 0BD THEN d597 ELSE d598 END AS d599,
    CASE WHEN v595 = 0BD THEN d465 WHEN v594 < 0BD THEN d598 ELSE d597 END AS d601,
    CASE WHEN v579 < 0BD THEN -v618 ELSE v618 END AS v619,
    CASE WHEN v580 < 0BD THEN -v624 ELSE v624 END AS v625,
    (abs(v630)) + (CASE WHEN v630 < 0BD THEN f90 - 1BD WHEN NOT (v630 < 0BD) THEN 0BD END) AS v631
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    (abs(v600)) + (CASE WHEN v600 < 0BD THEN d599 - 1BD WHEN NOT (v600 < 0BD) THEN 0BD END) AS v605,
    (abs(v602)) + (CASE WHEN v602 < 0BD THEN d601 - 1BD WHEN NOT (v602 < 0BD) THEN 0BD END) AS v611,
    v579 - (v619 * d465) AS v620,
    v580 - (v625 * d465) AS v626,
    CAST((v631 - v631 % f90) / f90 AS DECIMAL(38,0)) AS v632
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CAST((v605 - v605 % d599) / d599 AS DECIMAL(38,0)) AS v606,
    CAST((v611 - v611 % d601) / d601 AS DECIMAL(38,0)) AS v612,
    v620 * 1000000000000000000000000000BD AS v621,
    v626 * 1000000000000000000000000000BD AS v627,
    CASE WHEN v630 < 0BD THEN -v632 ELSE v632 END AS v633
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    CASE WHEN v600 < 0BD THEN -v606 ELSE v606 END AS v607,
    CASE WHEN v602 < 0BD THEN -v612 ELSE v612 END AS v613,
    CAST((v621 - v621 % d465) / d465 AS DECIMAL(38,0)) AS v622,
    CAST((v627 - v627 % d465) / d465 AS DECIMAL(38,0)) AS v628,
    v630 - (v633 * f90) AS v634
  FROM totals_5
),
totals_7 AS (
  SELECT
    totals_6.*,
    v600 - (v607 * d599) AS v608,
    v602 - (v613 * d601) AS v614,
    v634 * 100000000000000000000000000BD AS v635
  FROM totals_6
),
totals_8 AS (
  SELECT
    totals_7.*,
    v608 * 10000000000000000000000000BD AS v609,
    v614 * 10000000000000000000000000BD AS v615,
    CAST((v635 - v635 % f90) / f90 AS DECIMAL(38,0)) AS v636
  FROM totals_7
),
totals_9 AS (
  SELECT
    totals_8.*,
    CAST((v609 - v609 % d599) / d599 AS DECIMAL(38,0)) AS v610,
    CAST((v615 - v615 % d601) / d601 AS DECIMAL(38,0)) AS v616
  FROM totals_8
),
ends AS (
  SELECT
    totals_9.*, at_best,
    CASE WHEN at_best = 1 THEN v613 ELSE v607 END AS k638,
    CASE WHEN at_best = 1 THEN v616 ELSE v610 END AS k641,
    CASE WHEN at_best = 1 THEN v625 ELSE v619 END AS k644,
    CASE WHEN at_best = 1 THEN v628 ELSE v622 END AS k645,
    CASE WHEN at_best = 1 THEN v178 ELSE v177 END AS k646,
    CASE WHEN at_best = 1 THEN v633 ELSE v633 END AS k647,
    CASE WHEN at_best = 1 THEN v636 ELSE v636 END AS k650,
    CASE WHEN at_best = 1 THEN k637 ELSE k637 END AS k653
  FROM totals_9 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k638 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k639,
    COALESCE(k638, 0BD) AS k640,
    CASE WHEN k641 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k642,
    COALESCE(k641, 0BD) AS k643,
    CASE WHEN k647 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k648,
    COALESCE(k647, 0BD) AS k649,
    CASE WHEN k650 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k651,
    COALESCE(k650, 0BD) AS k652,
    CASE WHEN k653 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k654,
    COALESCE(k653, 0BD) AS k655
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND t604 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w656,
    sum(CASE WHEN at_best = 0 AND t604 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k639, k640, k642, k643, k644, k645, k646, k648, k649, k651, k652, k654, k655) AS w657,
    sum(CASE WHEN at_best = 1 AND t603 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w658,
    sum(CASE WHEN at_best = 1 AND t603 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k639, k640, k642, k643, k644, k645, k646, k648, k649, k651, k652, k654, k655) AS w659,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k639, k640, k642, k643, k644, k645, k646, k648, k649, k651, k652, k654, k655) AS w660,
    count(*) OVER (PARTITION BY bloc) AS w661
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w656 - w657 END) OVER (PARTITION BY bloc, unit) AS p662,
    max(CASE WHEN at_best = 0 THEN 1 + w658 - w659 END) OVER (PARTITION BY bloc, unit) AS p663,
    min(w660) OVER (PARTITION BY bloc, unit) AS p664,
    max(w660) OVER (PARTITION BY bloc, unit) AS p665,
    count(*) OVER (PARTITION BY bloc, unit) AS p666
  FROM ranks
),
result AS (
  SELECT
    places.*,
    abs(v593) AS v667,
    (abs(v593)) + (CASE WHEN v593 < 0BD THEN d465 - 1BD WHEN NOT (v593 < 0BD) THEN 0BD END) AS v668,
    abs(v594) AS v671,
    -v594 AS v672,
    CAST((v575 - v575 % d465) / d465 AS DECIMAL(38,0)) AS v676,
    -v576 AS v677,
    abs(v579) AS v681,
    abs(v580) AS v682,
    -v580 AS v683,
    CAST((v466 - v466 % d465) / d465 AS DECIMAL(38,0)) AS v687,
    -v468 AS v688
  FROM places
),
result_2 AS (
  SELECT
    result.*,
    CAST((v668 - v668 % d465) / d465 AS DECIMAL(38,0)) AS v669,
    (abs(v672)) + (CASE WHEN v672 < 0BD THEN d465 - 1BD WHEN NOT (v672 < 0BD) THEN 0BD END) AS v673,
    (-v677) + (CASE WHEN v677 < 0BD THEN d465 - 1BD WHEN NOT (v677 < 0BD) THEN 0BD END) AS v678,
    (abs(v683)) + (CASE WHEN v683 < 0BD THEN d465 - 1BD WHEN NOT (v683 < 0BD) THEN 0BD END) AS v684,
    (-v688) + (CASE WHEN v688 < 0BD THEN d465 - 1BD WHEN NOT (v688 < 0BD) THEN 0BD END) AS v689
  FROM result
),
result_3 AS (
  SELECT
    result_2.*,
    CASE WHEN v593 < 0BD THEN -v669 ELSE v669 END AS v670,
    CAST((v673 - v673 % d465) / d465 AS DECIMAL(38,0)) AS v674,
    CAST((v678 - v678 % d465) / d465 AS DECIMAL(38,0)) AS v679,
    CAST((v684 - v684 % d465) / d465 AS DECIMAL(38,0)) AS v685,
    CAST((v689 - v689 % d465) / d465 AS DECIMAL(38,0)) AS v690
  FROM result_2
),
result_4 AS (
  SELECT
    result_3.*,
    -(CASE WHEN v672 < 0BD THEN -v674 ELSE v674 END) AS v675,
    -(CASE WHEN v677 < 0BD THEN -v679 ELSE v679 END) AS v680,
    -(CASE WHEN v683 < 0BD THEN -v685 ELSE v685 END) AS v686,
    -(CASE WHEN v688 < 0BD THEN -v690 ELSE v690 END) AS v691
  FROM result_3
)
SELECT
  bloc AS `bloc`,
  unit AS `unit`,
  CASE WHEN p666 <> 2 OR w661 > 2000000000 THEN CAST(raise_error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS STRING)) AS BIGINT) WHEN NOT t603 THEN NULL ELSE p662 END AS `rank least`,
  CASE WHEN p666 <> 2 OR w661 > 2000000000 THEN CAST(raise_error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS STRING)) AS BIGINT) WHEN NOT t603 THEN NULL ELSE p663 - CASE WHEN p665 > p664 THEN 1 ELSE 0 END END AS `rank most`,
  CAST(v670 AS DECIMAL(38,0)) * 0.01BD AS `total least`,
  CAST(v675 AS DECIMAL(38,0)) * 0.01BD AS `total most`,
  CAST(v595 AS DECIMAL(38,0)) * 5BD AS `assigned`,
  CAST(v596 AS DECIMAL(38,0)) * 5BD AS `surely assigned`,
  v600 AS `percent least top`,
  CAST(d599 * 100BD AS DECIMAL(38,0)) AS `percent least bottom`,
  v602 AS `percent most top`,
  CAST(d601 * 100BD AS DECIMAL(38,0)) AS `percent most bottom`,
  CAST(v569 AS DECIMAL(38,0)) * 0.01BD AS `section A.1 least`,
  CAST(v570 AS DECIMAL(38,0)) * 0.01BD AS `section A.1 most`,
  CAST(v571 AS DECIMAL(38,0)) * 0.01BD AS `section A.2 least`,
  CAST(v572 AS DECIMAL(38,0)) * 0.01BD AS `section A.2 most`,
  CAST(v573 AS DECIMAL(38,0)) * 0.01BD AS `section A.3 least`,
  CAST(v574 AS DECIMAL(38,0)) * 0.01BD AS `section A.3 most`,
  CAST(v676 AS DECIMAL(38,0)) * 0.01BD AS `section A.4 least`,
  CAST(v680 AS DECIMAL(38,0)) * 0.01BD AS `section A.4 most`,
  CAST(v577 AS DECIMAL(38,0)) * 0.01BD AS `section A.5 least`,
  CAST(v578 AS DECIMAL(38,0)) * 0.01BD AS `section A.5 most`,
  CAST(v619 AS DECIMAL(38,0)) * 0.01BD AS `section A least`,
  CAST(v686 AS DECIMAL(38,0)) * 0.01BD AS `section A most`,
  CAST(v581 AS DECIMAL(38,0)) * 0.01BD AS `section B least`,
  CAST(v582 AS DECIMAL(38,0)) * 0.01BD AS `section B most`,
  CAST(v583 AS DECIMAL(38,0)) * 0.01BD AS `section C least`,
  CAST(v584 AS DECIMAL(38,0)) * 0.01BD AS `section C most`,
  CAST(v585 AS DECIMAL(38,0)) * 0.01BD AS `section D least`,
  CAST(v586 AS DECIMAL(38,0)) * 0.01BD AS `section D most`,
  CAST(v589 AS DECIMAL(38,0)) * 0.01BD AS `section E least`,
  CAST(v590 AS DECIMAL(38,0)) * 0.01BD AS `section E most`,
  CAST(v591 AS DECIMAL(38,0)) * 0.01BD AS `section F least`,
  CAST(v592 AS DECIMAL(38,0)) * 0.01BD AS `section F most`,
  -- A.1.1 Growth in new FDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “230 dự án có vốn đầu tư nước ngoài (FDI), tăng 43% so với cùng kỳ năm 2023”
  CAST(v121 AS DECIMAL(38,0)) * 0.01BD AS `A.1.1 least`,
  CAST(v122 AS DECIMAL(38,0)) * 0.01BD AS `A.1.1 most`,
  CASE WHEN t120 THEN 'determined' ELSE 'open' END AS `A.1.1 state`,
  -- A.1.2 Growth in new DDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “91 dự án đầu tư trong nước (DDI), tăng 98% so với cùng kỳ năm 2023”
  CAST(v135 AS DECIMAL(38,0)) * 0.01BD AS `A.1.2 least`,
  CAST(v136 AS DECIMAL(38,0)) * 0.01BD AS `A.1.2 most`,
  CASE WHEN t134 THEN 'determined' ELSE 'open' END AS `A.1.2 state`,
  -- A.1.3 FDI capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “với tổng vốn cấp mới và điều chỉnh đạt 1,73 tỷ USD, vượt 57% so với kế hoạch năm 2021”
  CAST(v145 AS DECIMAL(38,0)) * 0.01BD AS `A.1.3 least`,
  CAST(v146 AS DECIMAL(38,0)) * 0.01BD AS `A.1.3 most`,
  CASE WHEN t144 THEN 'determined' ELSE 'open' END AS `A.1.3 state`,
  -- A.1.4 FDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “một số đơn vị đạt kết quả nổi bật là Quảng Ninh, Hưng Yên, Bắc Ninh, Hải Dương, Hà Nội”
  CAST(v177 AS DECIMAL(38,0)) * 0.01BD AS `A.1.4 least`,
  CAST(v178 AS DECIMAL(38,0)) * 0.01BD AS `A.1.4 most`,
  CASE WHEN t176 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v147 IS NOT NULL) AND t182 AND (NOT (v147 < 0BD))) OR ((v147 IS NOT NULL) AND t182 AND (0BD < v163) AND (v163 IS NOT NULL) AND (NOT (v147 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.1.4 state`,
  -- A.1.5 DDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổng vốn đầu tư cấp mới và điều chỉnh trong 6 tháng đầu năm của các đơn vị đạt 5.671 triệu USD, tăng 21% so với cùng kỳ năm 2023 và 38.480 tỷ đồng”
  CAST(v223 AS DECIMAL(38,0)) * 0.01BD AS `A.1.5 least`,
  CAST(v224 AS DECIMAL(38,0)) * 0.01BD AS `A.1.5 most`,
  CASE WHEN t222 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((f9 IS NOT NULL) AND (0BD = f9) AND t229) OR ((f9 IS NOT NULL) AND (0BD = f9) AND t229 AND (0BD < v186) AND (v186 IS NOT NULL)) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0BD = f9)) AND t234 AND (NOT (v187 < 0BD))) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0BD = f9)) AND t234 AND (0BD < v203) AND (v203 IS NOT NULL) AND (NOT (v187 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.1.5 state`,
  -- A.1.6 Capital implemented against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “vốn thực hiện của các dự án đạt khoảng 1.830 t đồng”
  CAST(v246 AS DECIMAL(38,0)) * 0.01BD AS `A.1.6 least`,
  CAST(v247 AS DECIMAL(38,0)) * 0.01BD AS `A.1.6 most`,
  CASE WHEN t245 THEN 'determined' ELSE 'open' END AS `A.1.6 state`,
  -- A.2.1 Industrial production against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “các chỉ tiêu về giá trị sản xuất công nghiệp (SXCN), giá trị xuất khẩu, nhập khẩu, nộp ngân sách cơ bản đạt so với kế hoạch năm”
  CAST(v256 AS DECIMAL(38,0)) * 0.01BD AS `A.2.1 least`,
  CAST(v257 AS DECIMAL(38,0)) * 0.01BD AS `A.2.1 most`,
  CASE WHEN t255 THEN 'determined' ELSE 'open' END AS `A.2.1 state`,
  -- A.2.2 Growth in industrial production
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tiếp tục đi vào ổn định, có tăng trưởng khá”
  CAST(v267 AS DECIMAL(38,0)) * 0.01BD AS `A.2.2 least`,
  CAST(v268 AS DECIMAL(38,0)) * 0.01BD AS `A.2.2 most`,
  CASE WHEN t266 THEN 'determined' ELSE 'open' END AS `A.2.2 state`,
  -- A.2.3 FDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổng doanh thu Khối doanh nghiệp FDI đạt 56.686 triệu USD”
  CAST(v277 AS DECIMAL(38,0)) * 0.01BD AS `A.2.3 least`,
  CAST(v278 AS DECIMAL(38,0)) * 0.01BD AS `A.2.3 most`,
  CASE WHEN t276 THEN 'determined' ELSE 'open' END AS `A.2.3 state`,
  -- A.2.4 Growth in FDI revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “Doanh thu ước đạt 69.448 tỷ đồng, tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v290 AS DECIMAL(38,0)) * 0.01BD AS `A.2.4 least`,
  CAST(v291 AS DECIMAL(38,0)) * 0.01BD AS `A.2.4 most`,
  CASE WHEN t289 THEN 'determined' ELSE 'open' END AS `A.2.4 state`,
  -- A.2.5 DDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 192.100 tỷ đồng”
  CAST(v300 AS DECIMAL(38,0)) * 0.01BD AS `A.2.5 least`,
  CAST(v301 AS DECIMAL(38,0)) * 0.01BD AS `A.2.5 most`,
  CASE WHEN t299 THEN 'determined' ELSE 'open' END AS `A.2.5 state`,
  -- A.2.6 Export against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giá trị xuất khẩu ước đạt 1.503 triệu USD, tăng 31 triệu USD (tương đương 2,1%) so với năm 2020, đạt 100,2% kế hoạch năm 2021”
  CAST(v309 AS DECIMAL(38,0)) * 0.01BD AS `A.2.6 least`,
  CAST(v310 AS DECIMAL(38,0)) * 0.01BD AS `A.2.6 most`,
  CASE WHEN t308 THEN 'determined' ELSE 'open' END AS `A.2.6 state`,
  -- A.2.7 Budget payment of FDI enterprises against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nộp ngân sách nhà nước Khối doanh nghiệp FDI đạt 1.602 triệu USD”
  CAST(v319 AS DECIMAL(38,0)) * 0.01BD AS `A.2.7 least`,
  CAST(v320 AS DECIMAL(38,0)) * 0.01BD AS `A.2.7 most`,
  CASE WHEN t318 THEN 'determined' ELSE 'open' END AS `A.2.7 state`,
  -- A.2.8 Budget payment of DDI enterprises beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 9.492,2 tỷ đồng”
  CAST(v347 AS DECIMAL(38,0)) * 0.01BD AS `A.2.8 least`,
  CAST(v348 AS DECIMAL(38,0)) * 0.01BD AS `A.2.8 most`,
  CASE WHEN t346 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v321 IS NOT NULL) AND t352 AND (NOT (v321 < 0BD))) OR ((v321 IS NOT NULL) AND t352 AND (0BD < v333) AND (v333 IS NOT NULL) AND (NOT (v321 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.2.8 state`,
  -- A.3.1 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v361 AS DECIMAL(38,0)) * 0.01BD AS `A.3.1 least`,
  CAST(v362 AS DECIMAL(38,0)) * 0.01BD AS `A.3.1 most`,
  CASE WHEN t360 THEN 'determined' ELSE 'open' END AS `A.3.1 state`,
  -- A.3.2 Employment and income of workers not below the same period
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “mức thu nhập bình quân 2,4 triệu đồng/người/tháng”
  CAST(v366 AS DECIMAL(38,0)) * 0.01BD AS `A.3.2 least`,
  CAST(v367 AS DECIMAL(38,0)) * 0.01BD AS `A.3.2 most`,
  CASE WHEN (NOT t363) AND (v364 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.3.2 state`,
  -- A.3.3 Workers' housing: places against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đặc biệt quan tâm đến phát triển hạ tầng xã hội (nhà ở công nhân, các thiết chế văn hóa, thể thao, phúc lợi phục vụ người lao động trong KCN)”
  CAST(v378 AS DECIMAL(38,0)) * 0.01BD AS `A.3.3 least`,
  CAST(v379 AS DECIMAL(38,0)) * 0.01BD AS `A.3.3 most`,
  CASE WHEN t377 THEN 'determined' ELSE 'open' END AS `A.3.3 state`,
  -- A.3.4 Growth of trade unions and their membership
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Tổ chức công đoàn cơ sở - cầu nối giữa người lao động với chủ doanh nghiệp phát triển mạnh tại các KCN”
  CAST(v385 AS DECIMAL(38,0)) * 0.01BD AS `A.3.4 least`,
  CAST(v386 AS DECIMAL(38,0)) * 0.01BD AS `A.3.4 most`,
  CASE WHEN (NOT t380) AND (v383 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.3.4 state`,
  -- A.3.5 Contributions of enterprises to social welfare
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “26 doanh nghiệp tại 5 KCN đã ủng hỗ Quỹ đền ơn đáp nghĩa và an sinh xã hội với số tiền 2.456.170.000 đồng”
  CAST(v390 AS DECIMAL(38,0)) * 0.01BD AS `A.3.5 least`,
  CAST(v391 AS DECIMAL(38,0)) * 0.01BD AS `A.3.5 most`,
  CASE WHEN (f39 IS NOT NULL) AND (v388 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.3.5 state`,
  -- A.3.6 Dialogue with enterprises and advice on policy
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổ chức các cuộc đối thoại chính sách, có biện pháp kịp thời tháo gỡ khó khăn cho các doanh nghiệp, nhất là về TTHC và đất đai”
  CAST(v395 AS DECIMAL(38,0)) * 0.01BD AS `A.3.6 least`,
  CAST(v396 AS DECIMAL(38,0)) * 0.01BD AS `A.3.6 most`,
  CASE WHEN t394 THEN 'determined' ELSE 'open' END AS `A.3.6 state`,
  -- A.4.1 Growth in zones in operation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “số khu đã đi vào hoạt động là 98 (tăng 10% so với cùng kỳ năm 2023)”
  CAST(v409 AS DECIMAL(38,0)) * 0.01BD AS `A.4.1 least`,
  CAST(v410 AS DECIMAL(38,0)) * 0.01BD AS `A.4.1 most`,
  CASE WHEN t408 THEN 'determined' ELSE 'open' END AS `A.4.1 state`,
  -- A.4.2 Occupancy of the planned industrial land
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích quy hoạch đạt 58,16% (1.217ha/2.093ha)”
  CAST(v417 AS DECIMAL(38,0)) * 0.01BD AS `A.4.2 least`,
  CAST(v418 AS DECIMAL(38,0)) * 0.01BD AS `A.4.2 most`,
  CASE WHEN t416 THEN 'determined' ELSE 'open' END AS `A.4.2 state`,
  -- A.4.3 Occupancy of the industrial land recovered
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích thu hồi đạt 75,38% (1.217ha/1.615ha)”
  CAST(v425 AS DECIMAL(38,0)) * 0.01BD AS `A.4.3 least`,
  CAST(v426 AS DECIMAL(38,0)) * 0.01BD AS `A.4.3 most`,
  CASE WHEN t424 THEN 'determined' ELSE 'open' END AS `A.4.3 state`,
  -- A.4.4 Capital per hectare and per project in force
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Suất đầu tư đạt 7,73 triệu USD/dự án và 3,56 triệu USD/ha”
  CAST(v431 AS DECIMAL(38,0)) * 0.01BD AS `A.4.4 least`,
  CAST(v432 AS DECIMAL(38,0)) * 0.01BD AS `A.4.4 most`,
  CASE WHEN t430 THEN 'determined' ELSE 'open' END AS `A.4.4 state`,
  -- A.4.5 Few projects behind schedule
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “số dự án thuộc diện chậm tiến độ là 13 dự án (chiếm tỷ lệ 10,7% tổng số dự án)”
  CAST(v441 AS DECIMAL(38,0)) * 0.01BD AS `A.4.5 least`,
  CAST(v442 AS DECIMAL(38,0)) * 0.01BD AS `A.4.5 most`,
  CASE WHEN t440 THEN 'determined' ELSE 'open' END AS `A.4.5 state`,
  -- A.4.6 Inspection and supervision of projects against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban thành lập Đoàn giám sát, ban hành Kế hoạch giám sát đầu tư đánh giá các dự án được cấp Giấy chứng nhận đăng ký đầu tư trong các KCN năm 2023”
  CAST(v451 AS DECIMAL(38,0)) * 0.01BD AS `A.4.6 least`,
  CAST(v452 AS DECIMAL(38,0)) * 0.01BD AS `A.4.6 most`,
  CASE WHEN t450 THEN 'determined' ELSE 'open' END AS `A.4.6 state`,
  -- A.4.7 Capital spent on the infrastructure of economic zones against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đẩy nhanh tiến độ giải phóng mặt bằng và đầu tư xây dựng hạ tầng kỹ thuật đồng bộ”
  CAST(v687 AS DECIMAL(38,0)) * 0.01BD AS `A.4.7 least`,
  CAST(v691 AS DECIMAL(38,0)) * 0.01BD AS `A.4.7 most`,
  CASE WHEN t462 THEN 'not assigned' WHEN (NOT t461) AND (NOT t462) THEN 'open' WHEN t460 THEN 'determined' ELSE 'open' END AS `A.4.7 state`,
  -- A.5.1 No environmental incident, fire, labour accident or food-safety incident
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “không xảy ra vụ việc gây ô nhiễm môi trường, các vụ cháy nổ hay các vụ liên quan đến an toàn lao động, vệ sinh thực phẩm”
  CAST(v473 AS DECIMAL(38,0)) * 0.01BD AS `A.5.1 least`,
  CAST(v474 AS DECIMAL(38,0)) * 0.01BD AS `A.5.1 most`,
  CASE WHEN (NOT t469) AND (v471 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.5.1 state`,
  -- A.5.2 Stable labour relations, no collective work stoppage
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Phối hợp với các cơ quan chức năng giải quyết 2 vụ ngừng việc tập thể”
  CAST(v477 AS DECIMAL(38,0)) * 0.01BD AS `A.5.2 least`,
  CAST(v478 AS DECIMAL(38,0)) * 0.01BD AS `A.5.2 most`,
  CASE WHEN (f59 IS NOT NULL) AND (v475 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.5.2 state`,
  -- B.1 Share of dossiers settled on time or before
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “100% các TTHC của các nhà đầu tư, doanh nghiệp đều được giải quyết trước hoặc đúng hạn, không có hồ sơ trả quá hạn”
  CAST(v485 AS DECIMAL(38,0)) * 0.01BD AS `B.1 least`,
  CAST(v486 AS DECIMAL(38,0)) * 0.01BD AS `B.1 most`,
  CASE WHEN t484 THEN 'determined' ELSE 'open' END AS `B.1 state`,
  -- B.2 Share of procedures offered as full-process online services
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “danh mục dịch vụ công trực tuyến toàn trình là 30 thủ tục hành chính đạt 100% số thủ tục hành chính thuộc thẩm quyền giải quyết của Ban”
  CAST(v493 AS DECIMAL(38,0)) * 0.01BD AS `B.2 least`,
  CAST(v494 AS DECIMAL(38,0)) * 0.01BD AS `B.2 most`,
  CASE WHEN t492 THEN 'determined' ELSE 'open' END AS `B.2 state`,
  -- B.3 Time to settle procedures cut, procedures published
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các thủ tục hành chính đều được các đơn vị trong Khối thi đua cắt giảm thời gian giải quyết so với thời gian quy định”
  CAST(v498 AS DECIMAL(38,0)) * 0.01BD AS `B.3 least`,
  CAST(v499 AS DECIMAL(38,0)) * 0.01BD AS `B.3 most`,
  CASE WHEN t497 THEN 'determined' ELSE 'open' END AS `B.3 state`,
  -- B.4 Quality management and electronic documents
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban đã xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2023”
  CAST(v503 AS DECIMAL(38,0)) * 0.01BD AS `B.4 least`,
  CAST(v504 AS DECIMAL(38,0)) * 0.01BD AS `B.4 most`,
  CASE WHEN t502 THEN 'determined' ELSE 'open' END AS `B.4 state`,
  -- C.1 Party and mass organisations
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổ chức đảng và các đoàn thể của cơ quan duy trì hoạt động đầy đủ, có hiệu quả”
  CAST(v506 AS DECIMAL(38,0)) * 0.01BD AS `C.1 least`,
  CAST(v507 AS DECIMAL(38,0)) * 0.01BD AS `C.1 most`,
  CASE WHEN f68 IS NOT NULL THEN 'determined' ELSE 'open' END AS `C.1 state`,
  -- C.2 Internal security and public order
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các đơn vị đều đảm bảo công tác bảo vệ chính trị nội bộ tại cơ quan”
  CAST(v509 AS DECIMAL(38,0)) * 0.01BD AS `C.2 least`,
  CAST(v510 AS DECIMAL(38,0)) * 0.01BD AS `C.2 most`,
  CASE WHEN f69 IS NOT NULL THEN 'determined' ELSE 'open' END AS `C.2 state`,
  -- C.3 Tasks assigned by superiors done
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “đã hoàn thành 17/17 văn bản chỉ đạo điều hành được giao chủ trì”
  CAST(v517 AS DECIMAL(38,0)) * 0.01BD AS `C.3 least`,
  CAST(v518 AS DECIMAL(38,0)) * 0.01BD AS `C.3 most`,
  CASE WHEN t516 THEN 'determined' ELSE 'open' END AS `C.3 state`,
  -- C.4 Complaints settled, and in time
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Công tác thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo được các Ban Quản lý thực hiện nghiêm túc, đúng theo quy định của pháp luật”
  CAST(v523 AS DECIMAL(38,0)) * 0.01BD AS `C.4 least`,
  CAST(v524 AS DECIMAL(38,0)) * 0.01BD AS `C.4 most`,
  CASE WHEN t522 THEN 'determined' ELSE 'open' END AS `C.4 state`,
  -- D.1 Emulation movements and commendation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nâng cao chất lượng công tác thi đua khen thưởng tại các cơ quan, đơn vị”
  CAST(v526 AS DECIMAL(38,0)) * 0.01BD AS `D.1 least`,
  CAST(v527 AS DECIMAL(38,0)) * 0.01BD AS `D.1 most`,
  CASE WHEN f75 IS NOT NULL THEN 'determined' ELSE 'open' END AS `D.1 state`,
  -- D.2 Reports and their evidence
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Một số doanh nghiệp không thực hiện đúng quy định về chế độ báo cáo, thống kê, gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo”
  CAST(v532 AS DECIMAL(38,0)) * 0.01BD AS `D.2 least`,
  CAST(v533 AS DECIMAL(38,0)) * 0.01BD AS `D.2 most`,
  CASE WHEN t531 THEN 'determined' ELSE 'open' END AS `D.2 state`,
  -- D.3 New models, good examples, and making them known
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tuyên truyền các điển hình tiên tiến, các mô hình mới, cách làm hay để từ đó nhân rộng để mọi người học hỏi”
  CAST(v537 AS DECIMAL(38,0)) * 0.01BD AS `D.3 least`,
  CAST(v538 AS DECIMAL(38,0)) * 0.01BD AS `D.3 most`,
  CASE WHEN t536 THEN 'determined' ELSE 'open' END AS `D.3 state`,
  -- E.1 Solutions accepted
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Xây dựng và triển khai nghiên cứu, thực hiện 4 Đề tài khoa học, 1 Đề án ứng dụng công nghệ thông tin vào hoạt động quản lý Nhà nước của Ban”
  CAST(v541 AS DECIMAL(38,0)) * 0.01BD AS `E.1 least`,
  CAST(v542 AS DECIMAL(38,0)) * 0.01BD AS `E.1 most`,
  CASE WHEN (f81 IS NOT NULL) AND (v539 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `E.1 state`,
  -- E.2 Titles and flags awarded (only the highest counts)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “được các Bộ, ngành Trung ương và UBND tỉnh biểu dương và khen thưởng”
  CAST(v548 AS DECIMAL(38,0)) * 0.01BD AS `E.2 least`,
  CAST(v549 AS DECIMAL(38,0)) * 0.01BD AS `E.2 most`,
  CASE WHEN t547 THEN 'determined' ELSE 'open' END AS `E.2 state`,
  -- E.3 Large FDI projects (100 million USD or more)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “đáng chú ý là các dự án đầu tư FDI lớn như: dự án của tập đoàn Amkor (Hàn Quốc), vốn đầu tư khoảng 530 triệu USD”
  CAST(v552 AS DECIMAL(38,0)) * 0.01BD AS `E.3 least`,
  CAST(v553 AS DECIMAL(38,0)) * 0.01BD AS `E.3 most`,
  CASE WHEN (f84 IS NOT NULL) AND (v550 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `E.3 state`,
  -- F.1 No launch, registration or pact of emulation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Hàng năm xây dựng đăng ký thi đua và ký giao ước thi đua trong Khối”
  CAST(v556 AS DECIMAL(38,0)) * 0.01BD AS `F.1 least`,
  CAST(v557 AS DECIMAL(38,0)) * 0.01BD AS `F.1 most`,
  CASE WHEN (f85 IS NOT NULL) AND (v554 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `F.1 state`,
  -- F.2 Staff disciplined (waived where the board itself found and dealt with it)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “tăng cường kỷ luật, kỷ cương hành chính”
  CAST(v563 AS DECIMAL(38,0)) * 0.01BD AS `F.2 least`,
  CAST(v564 AS DECIMAL(38,0)) * 0.01BD AS `F.2 most`,
  CASE WHEN t562 THEN 'determined' ELSE 'open' END AS `F.2 state`,
  -- F.3 Figures reported wrong and corrected at the appraisal
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo của các cơ quan quản lý Nhà nước”
  CAST(v567 AS DECIMAL(38,0)) * 0.01BD AS `F.3 least`,
  CAST(v568 AS DECIMAL(38,0)) * 0.01BD AS `F.3 most`,
  CASE WHEN (f89 IS NOT NULL) AND (v565 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `F.3 state`,
  --    No self-score sheet: not classified
  CASE WHEN COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE) THEN 'applies' WHEN t106 THEN 'open' ELSE 'no' END AS `veto 1`,
  --    The head of the board was disciplined with a warning or worse: not classified
  CASE WHEN COALESCE(f2 AND (f2 IS NOT NULL), FALSE) THEN 'applies' WHEN t107 THEN 'open' ELSE 'no' END AS `veto 2`
FROM result_4
WHERE at_best = 0
ORDER BY bloc, `rank least` ASC NULLS LAST, `rank most`, unit;
