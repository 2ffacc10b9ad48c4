-- Criteria for emulation scoring in 2024 (proposed by the thidua project) (red-river-delta-2024), 2024-H1, DuckDB
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
    "bloc" AS bloc,
    "unit" AS unit,
    CASE WHEN "self_score_filed" IS NULL THEN NULL WHEN lower(CAST("self_score_filed" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_score_filed" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column self_score_filed: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("self_score_filed" AS VARCHAR)) AS BOOLEAN) END AS f1,
    CASE WHEN "leader_disciplined" IS NULL THEN NULL WHEN lower(CAST("leader_disciplined" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("leader_disciplined" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column leader_disciplined: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("leader_disciplined" AS VARCHAR)) AS BOOLEAN) END AS f2,
    CASE WHEN "projects_fdi.previous" IS NULL THEN NULL WHEN (typeof("projects_fdi.previous") LIKE 'DECIMAL%' OR typeof("projects_fdi.previous") LIKE '%INT' OR typeof("projects_fdi.previous") LIKE '%INTEGER') AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) = "projects_fdi.previous" AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_fdi.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f3,
    CASE WHEN "projects_fdi" IS NULL THEN NULL WHEN (typeof("projects_fdi") LIKE 'DECIMAL%' OR typeof("projects_fdi") LIKE '%INT' OR typeof("projects_fdi") LIKE '%INTEGER') AND CAST("projects_fdi" AS DECIMAL(10,0)) = "projects_fdi" AND CAST("projects_fdi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_fdi: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_fdi" AS VARCHAR)) AS HUGEINT) END AS f4,
    CASE WHEN "projects_ddi.previous" IS NULL THEN NULL WHEN (typeof("projects_ddi.previous") LIKE 'DECIMAL%' OR typeof("projects_ddi.previous") LIKE '%INT' OR typeof("projects_ddi.previous") LIKE '%INTEGER') AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) = "projects_ddi.previous" AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_ddi.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f5,
    CASE WHEN "projects_ddi" IS NULL THEN NULL WHEN (typeof("projects_ddi") LIKE 'DECIMAL%' OR typeof("projects_ddi") LIKE '%INT' OR typeof("projects_ddi") LIKE '%INTEGER') AND CAST("projects_ddi" AS DECIMAL(10,0)) = "projects_ddi" AND CAST("projects_ddi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_ddi: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_ddi" AS VARCHAR)) AS HUGEINT) END AS f6,
    CASE WHEN "capital_fdi" IS NULL THEN NULL WHEN (typeof("capital_fdi") LIKE 'DECIMAL%' OR typeof("capital_fdi") LIKE '%INT' OR typeof("capital_fdi") LIKE '%INTEGER') AND CAST("capital_fdi" AS DECIMAL(12,2)) = "capital_fdi" AND CAST("capital_fdi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_fdi" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_fdi: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_fdi" AS VARCHAR)) AS HUGEINT) END AS f7,
    CASE WHEN "capital_fdi.plan" IS NULL THEN NULL WHEN (typeof("capital_fdi.plan") LIKE 'DECIMAL%' OR typeof("capital_fdi.plan") LIKE '%INT' OR typeof("capital_fdi.plan") LIKE '%INTEGER') AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) = "capital_fdi.plan" AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.plan" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_fdi.plan: DECIMAL(12,2) in 0.01…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_fdi.plan" AS VARCHAR)) AS HUGEINT) END AS f8,
    CASE WHEN "capital_ddi.plan" IS NULL THEN NULL WHEN (typeof("capital_ddi.plan") LIKE 'DECIMAL%' OR typeof("capital_ddi.plan") LIKE '%INT' OR typeof("capital_ddi.plan") LIKE '%INTEGER') AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) = "capital_ddi.plan" AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.plan" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_ddi.plan: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ddi.plan" AS VARCHAR)) AS HUGEINT) END AS f9,
    CASE WHEN "capital_ddi" IS NULL THEN NULL WHEN (typeof("capital_ddi") LIKE 'DECIMAL%' OR typeof("capital_ddi") LIKE '%INT' OR typeof("capital_ddi") LIKE '%INTEGER') AND CAST("capital_ddi" AS DECIMAL(12,2)) = "capital_ddi" AND CAST("capital_ddi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_ddi: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ddi" AS VARCHAR)) AS HUGEINT) END AS f10,
    CASE WHEN "capital_implemented.plan" IS NULL THEN NULL WHEN (typeof("capital_implemented.plan") LIKE 'DECIMAL%' OR typeof("capital_implemented.plan") LIKE '%INT' OR typeof("capital_implemented.plan") LIKE '%INTEGER') AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) = "capital_implemented.plan" AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_implemented.plan: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_implemented.plan" AS VARCHAR)) AS HUGEINT) END AS f11,
    CASE WHEN "capital_implemented" IS NULL THEN NULL WHEN (typeof("capital_implemented") LIKE 'DECIMAL%' OR typeof("capital_implemented") LIKE '%INT' OR typeof("capital_implemented") LIKE '%INTEGER') AND CAST("capital_implemented" AS DECIMAL(11,1)) = "capital_implemented" AND CAST("capital_implemented" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_implemented: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_implemented" AS VARCHAR)) AS HUGEINT) END AS f12,
    CASE WHEN "industrial_output" IS NULL THEN NULL WHEN (typeof("industrial_output") LIKE 'DECIMAL%' OR typeof("industrial_output") LIKE '%INT' OR typeof("industrial_output") LIKE '%INTEGER') AND CAST("industrial_output" AS DECIMAL(11,1)) = "industrial_output" AND CAST("industrial_output" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("industrial_output" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column industrial_output: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("industrial_output" AS VARCHAR)) AS HUGEINT) END AS f13,
    CASE WHEN "industrial_output.plan" IS NULL THEN NULL WHEN (typeof("industrial_output.plan") LIKE 'DECIMAL%' OR typeof("industrial_output.plan") LIKE '%INT' OR typeof("industrial_output.plan") LIKE '%INTEGER') AND CAST("industrial_output.plan" AS DECIMAL(11,1)) = "industrial_output.plan" AND CAST("industrial_output.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column industrial_output.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("industrial_output.plan" AS VARCHAR)) AS HUGEINT) END AS f14,
    CASE WHEN "industrial_output.previous" IS NULL THEN NULL WHEN (typeof("industrial_output.previous") LIKE 'DECIMAL%' OR typeof("industrial_output.previous") LIKE '%INT' OR typeof("industrial_output.previous") LIKE '%INTEGER') AND CAST("industrial_output.previous" AS DECIMAL(11,1)) = "industrial_output.previous" AND CAST("industrial_output.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column industrial_output.previous: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("industrial_output.previous" AS VARCHAR)) AS HUGEINT) END AS f15,
    CASE WHEN "revenue_fdi" IS NULL THEN NULL WHEN (typeof("revenue_fdi") LIKE 'DECIMAL%' OR typeof("revenue_fdi") LIKE '%INT' OR typeof("revenue_fdi") LIKE '%INTEGER') AND CAST("revenue_fdi" AS DECIMAL(11,1)) = "revenue_fdi" AND CAST("revenue_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_fdi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_fdi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue_fdi" AS VARCHAR)) AS HUGEINT) END AS f16,
    CASE WHEN "revenue_fdi.plan" IS NULL THEN NULL WHEN (typeof("revenue_fdi.plan") LIKE 'DECIMAL%' OR typeof("revenue_fdi.plan") LIKE '%INT' OR typeof("revenue_fdi.plan") LIKE '%INTEGER') AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) = "revenue_fdi.plan" AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_fdi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue_fdi.plan" AS VARCHAR)) AS HUGEINT) END AS f17,
    CASE WHEN "revenue_fdi.previous" IS NULL THEN NULL WHEN (typeof("revenue_fdi.previous") LIKE 'DECIMAL%' OR typeof("revenue_fdi.previous") LIKE '%INT' OR typeof("revenue_fdi.previous") LIKE '%INTEGER') AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) = "revenue_fdi.previous" AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_fdi.previous: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f18,
    CASE WHEN "revenue_ddi" IS NULL THEN NULL WHEN (typeof("revenue_ddi") LIKE 'DECIMAL%' OR typeof("revenue_ddi") LIKE '%INT' OR typeof("revenue_ddi") LIKE '%INTEGER') AND CAST("revenue_ddi" AS DECIMAL(11,1)) = "revenue_ddi" AND CAST("revenue_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_ddi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue_ddi" AS VARCHAR)) AS HUGEINT) END AS f19,
    CASE WHEN "revenue_ddi.plan" IS NULL THEN NULL WHEN (typeof("revenue_ddi.plan") LIKE 'DECIMAL%' OR typeof("revenue_ddi.plan") LIKE '%INT' OR typeof("revenue_ddi.plan") LIKE '%INTEGER') AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) = "revenue_ddi.plan" AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_ddi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue_ddi.plan" AS VARCHAR)) AS HUGEINT) END AS f20,
    CASE WHEN "export" IS NULL THEN NULL WHEN (typeof("export") LIKE 'DECIMAL%' OR typeof("export") LIKE '%INT' OR typeof("export") LIKE '%INTEGER') AND CAST("export" AS DECIMAL(11,1)) = "export" AND CAST("export" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column export: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export" AS VARCHAR)) AS HUGEINT) END AS f21,
    CASE WHEN "export.plan" IS NULL THEN NULL WHEN (typeof("export.plan") LIKE 'DECIMAL%' OR typeof("export.plan") LIKE '%INT' OR typeof("export.plan") LIKE '%INTEGER') AND CAST("export.plan" AS DECIMAL(11,1)) = "export.plan" AND CAST("export.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("export.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column export.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.plan" AS VARCHAR)) AS HUGEINT) END AS f22,
    CASE WHEN "budget_fdi" IS NULL THEN NULL WHEN (typeof("budget_fdi") LIKE 'DECIMAL%' OR typeof("budget_fdi") LIKE '%INT' OR typeof("budget_fdi") LIKE '%INTEGER') AND CAST("budget_fdi" AS DECIMAL(11,1)) = "budget_fdi" AND CAST("budget_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_fdi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget_fdi" AS VARCHAR)) AS HUGEINT) END AS f23,
    CASE WHEN "budget_fdi.plan" IS NULL THEN NULL WHEN (typeof("budget_fdi.plan") LIKE 'DECIMAL%' OR typeof("budget_fdi.plan") LIKE '%INT' OR typeof("budget_fdi.plan") LIKE '%INTEGER') AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) = "budget_fdi.plan" AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_fdi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_fdi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget_fdi.plan" AS VARCHAR)) AS HUGEINT) END AS f24,
    CASE WHEN "budget_ddi" IS NULL THEN NULL WHEN (typeof("budget_ddi") LIKE 'DECIMAL%' OR typeof("budget_ddi") LIKE '%INT' OR typeof("budget_ddi") LIKE '%INTEGER') AND CAST("budget_ddi" AS DECIMAL(11,1)) = "budget_ddi" AND CAST("budget_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_ddi: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget_ddi" AS VARCHAR)) AS HUGEINT) END AS f25,
    CASE WHEN "budget_ddi.plan" IS NULL THEN NULL WHEN (typeof("budget_ddi.plan") LIKE 'DECIMAL%' OR typeof("budget_ddi.plan") LIKE '%INT' OR typeof("budget_ddi.plan") LIKE '%INTEGER') AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) = "budget_ddi.plan" AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_ddi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_ddi.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget_ddi.plan" AS VARCHAR)) AS HUGEINT) END AS f26,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN (typeof("new_jobs") LIKE 'DECIMAL%' OR typeof("new_jobs") LIKE '%INT' OR typeof("new_jobs") LIKE '%INTEGER') AND CAST("new_jobs" AS DECIMAL(10,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column new_jobs: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("new_jobs" AS VARCHAR)) AS HUGEINT) END AS f27,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN (typeof("new_jobs.plan") LIKE 'DECIMAL%' OR typeof("new_jobs.plan") LIKE '%INT' OR typeof("new_jobs.plan") LIKE '%INTEGER') AND CAST("new_jobs.plan" AS DECIMAL(10,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column new_jobs.plan: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("new_jobs.plan" AS VARCHAR)) AS HUGEINT) END AS f28,
    CASE WHEN "workers" IS NULL THEN NULL WHEN (typeof("workers") LIKE 'DECIMAL%' OR typeof("workers") LIKE '%INT' OR typeof("workers") LIKE '%INTEGER') AND CAST("workers" AS DECIMAL(10,0)) = "workers" AND CAST("workers" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column workers: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("workers" AS VARCHAR)) AS HUGEINT) END AS f29,
    CASE WHEN "workers.previous" IS NULL THEN NULL WHEN (typeof("workers.previous") LIKE 'DECIMAL%' OR typeof("workers.previous") LIKE '%INT' OR typeof("workers.previous") LIKE '%INTEGER') AND CAST("workers.previous" AS DECIMAL(10,0)) = "workers.previous" AND CAST("workers.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column workers.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("workers.previous" AS VARCHAR)) AS HUGEINT) END AS f30,
    CASE WHEN "income" IS NULL THEN NULL WHEN (typeof("income") LIKE 'DECIMAL%' OR typeof("income") LIKE '%INT' OR typeof("income") LIKE '%INTEGER') AND CAST("income" AS DECIMAL(12,2)) = "income" AND CAST("income" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column income: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("income" AS VARCHAR)) AS HUGEINT) END AS f31,
    CASE WHEN "income.previous" IS NULL THEN NULL WHEN (typeof("income.previous") LIKE 'DECIMAL%' OR typeof("income.previous") LIKE '%INT' OR typeof("income.previous") LIKE '%INTEGER') AND CAST("income.previous" AS DECIMAL(12,2)) = "income.previous" AND CAST("income.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income.previous" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column income.previous: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("income.previous" AS VARCHAR)) AS HUGEINT) END AS f32,
    CASE WHEN "housing_places.plan" IS NULL THEN NULL WHEN (typeof("housing_places.plan") LIKE 'DECIMAL%' OR typeof("housing_places.plan") LIKE '%INT' OR typeof("housing_places.plan") LIKE '%INTEGER') AND CAST("housing_places.plan" AS DECIMAL(10,0)) = "housing_places.plan" AND CAST("housing_places.plan" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places.plan" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column housing_places.plan: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("housing_places.plan" AS VARCHAR)) AS HUGEINT) END AS f33,
    CASE WHEN "housing_places" IS NULL THEN NULL WHEN (typeof("housing_places") LIKE 'DECIMAL%' OR typeof("housing_places") LIKE '%INT' OR typeof("housing_places") LIKE '%INTEGER') AND CAST("housing_places" AS DECIMAL(10,0)) = "housing_places" AND CAST("housing_places" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column housing_places: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("housing_places" AS VARCHAR)) AS HUGEINT) END AS f34,
    CASE WHEN "unions" IS NULL THEN NULL WHEN (typeof("unions") LIKE 'DECIMAL%' OR typeof("unions") LIKE '%INT' OR typeof("unions") LIKE '%INTEGER') AND CAST("unions" AS DECIMAL(10,0)) = "unions" AND CAST("unions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column unions: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("unions" AS VARCHAR)) AS HUGEINT) END AS f35,
    CASE WHEN "unions.previous" IS NULL THEN NULL WHEN (typeof("unions.previous") LIKE 'DECIMAL%' OR typeof("unions.previous") LIKE '%INT' OR typeof("unions.previous") LIKE '%INTEGER') AND CAST("unions.previous" AS DECIMAL(10,0)) = "unions.previous" AND CAST("unions.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column unions.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("unions.previous" AS VARCHAR)) AS HUGEINT) END AS f36,
    CASE WHEN "union_members.previous" IS NULL THEN NULL WHEN (typeof("union_members.previous") LIKE 'DECIMAL%' OR typeof("union_members.previous") LIKE '%INT' OR typeof("union_members.previous") LIKE '%INTEGER') AND CAST("union_members.previous" AS DECIMAL(10,0)) = "union_members.previous" AND CAST("union_members.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column union_members.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("union_members.previous" AS VARCHAR)) AS HUGEINT) END AS f37,
    CASE WHEN "union_members" IS NULL THEN NULL WHEN (typeof("union_members") LIKE 'DECIMAL%' OR typeof("union_members") LIKE '%INT' OR typeof("union_members") LIKE '%INTEGER') AND CAST("union_members" AS DECIMAL(10,0)) = "union_members" AND CAST("union_members" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column union_members: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("union_members" AS VARCHAR)) AS HUGEINT) END AS f38,
    CASE WHEN "social_contributions" IS NULL THEN NULL WHEN (typeof("social_contributions") LIKE 'DECIMAL%' OR typeof("social_contributions") LIKE '%INT' OR typeof("social_contributions") LIKE '%INTEGER') AND CAST("social_contributions" AS DECIMAL(12,2)) = "social_contributions" AND CAST("social_contributions" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("social_contributions" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column social_contributions: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("social_contributions" AS VARCHAR)) AS HUGEINT) END AS f39,
    CASE WHEN "dialogues" IS NULL THEN NULL WHEN (typeof("dialogues") LIKE 'DECIMAL%' OR typeof("dialogues") LIKE '%INT' OR typeof("dialogues") LIKE '%INTEGER') AND CAST("dialogues" AS DECIMAL(10,0)) = "dialogues" AND CAST("dialogues" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dialogues" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dialogues: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("dialogues" AS VARCHAR)) AS HUGEINT) END AS f40,
    CASE WHEN "policy_proposals" IS NULL THEN NULL WHEN (typeof("policy_proposals") LIKE 'DECIMAL%' OR typeof("policy_proposals") LIKE '%INT' OR typeof("policy_proposals") LIKE '%INTEGER') AND CAST("policy_proposals" AS DECIMAL(10,0)) = "policy_proposals" AND CAST("policy_proposals" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("policy_proposals" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column policy_proposals: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("policy_proposals" AS VARCHAR)) AS HUGEINT) END AS f41,
    CASE WHEN "zones_operating.previous" IS NULL THEN NULL WHEN (typeof("zones_operating.previous") LIKE 'DECIMAL%' OR typeof("zones_operating.previous") LIKE '%INT' OR typeof("zones_operating.previous") LIKE '%INTEGER') AND CAST("zones_operating.previous" AS DECIMAL(10,0)) = "zones_operating.previous" AND CAST("zones_operating.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_operating.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("zones_operating.previous" AS VARCHAR)) AS HUGEINT) END AS f42,
    CASE WHEN "zones_operating" IS NULL THEN NULL WHEN (typeof("zones_operating") LIKE 'DECIMAL%' OR typeof("zones_operating") LIKE '%INT' OR typeof("zones_operating") LIKE '%INTEGER') AND CAST("zones_operating" AS DECIMAL(10,0)) = "zones_operating" AND CAST("zones_operating" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_operating: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("zones_operating" AS VARCHAR)) AS HUGEINT) END AS f43,
    CASE WHEN "land_leased" IS NULL THEN NULL WHEN (typeof("land_leased") LIKE 'DECIMAL%' OR typeof("land_leased") LIKE '%INT' OR typeof("land_leased") LIKE '%INTEGER') AND CAST("land_leased" AS DECIMAL(11,1)) = "land_leased" AND CAST("land_leased" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("land_leased" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column land_leased: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("land_leased" AS VARCHAR)) AS HUGEINT) END AS f44,
    CASE WHEN "land_planned" IS NULL THEN NULL WHEN (typeof("land_planned") LIKE 'DECIMAL%' OR typeof("land_planned") LIKE '%INT' OR typeof("land_planned") LIKE '%INTEGER') AND CAST("land_planned" AS DECIMAL(11,1)) = "land_planned" AND CAST("land_planned" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_planned" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column land_planned: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("land_planned" AS VARCHAR)) AS HUGEINT) END AS f45,
    CASE WHEN "land_recovered" IS NULL THEN NULL WHEN (typeof("land_recovered") LIKE 'DECIMAL%' OR typeof("land_recovered") LIKE '%INT' OR typeof("land_recovered") LIKE '%INTEGER') AND CAST("land_recovered" AS DECIMAL(11,1)) = "land_recovered" AND CAST("land_recovered" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_recovered" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column land_recovered: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("land_recovered" AS VARCHAR)) AS HUGEINT) END AS f46,
    CASE WHEN "capital_in_force" IS NULL THEN NULL WHEN (typeof("capital_in_force") LIKE 'DECIMAL%' OR typeof("capital_in_force") LIKE '%INT' OR typeof("capital_in_force") LIKE '%INTEGER') AND CAST("capital_in_force" AS DECIMAL(11,1)) = "capital_in_force" AND CAST("capital_in_force" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_in_force" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_in_force: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_in_force" AS VARCHAR)) AS HUGEINT) END AS f47,
    CASE WHEN "projects_active" IS NULL THEN NULL WHEN (typeof("projects_active") LIKE 'DECIMAL%' OR typeof("projects_active") LIKE '%INT' OR typeof("projects_active") LIKE '%INTEGER') AND CAST("projects_active" AS DECIMAL(10,0)) = "projects_active" AND CAST("projects_active" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("projects_active" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_active: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_active" AS VARCHAR)) AS HUGEINT) END AS f48,
    CASE WHEN "projects_behind" IS NULL THEN NULL WHEN (typeof("projects_behind") LIKE 'DECIMAL%' OR typeof("projects_behind") LIKE '%INT' OR typeof("projects_behind") LIKE '%INTEGER') AND CAST("projects_behind" AS DECIMAL(10,0)) = "projects_behind" AND CAST("projects_behind" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_behind" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_behind: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_behind" AS VARCHAR)) AS HUGEINT) END AS f49,
    CASE WHEN "inspections" IS NULL THEN NULL WHEN (typeof("inspections") LIKE 'DECIMAL%' OR typeof("inspections") LIKE '%INT' OR typeof("inspections") LIKE '%INTEGER') AND CAST("inspections" AS DECIMAL(10,0)) = "inspections" AND CAST("inspections" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("inspections" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column inspections: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("inspections" AS VARCHAR)) AS HUGEINT) END AS f50,
    CASE WHEN "inspections.plan" IS NULL THEN NULL WHEN (typeof("inspections.plan") LIKE 'DECIMAL%' OR typeof("inspections.plan") LIKE '%INT' OR typeof("inspections.plan") LIKE '%INTEGER') AND CAST("inspections.plan" AS DECIMAL(10,0)) = "inspections.plan" AND CAST("inspections.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("inspections.plan" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column inspections.plan: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("inspections.plan" AS VARCHAR)) AS HUGEINT) END AS f51,
    CASE WHEN "capital_ez" IS NULL THEN NULL WHEN (typeof("capital_ez") LIKE 'DECIMAL%' OR typeof("capital_ez") LIKE '%INT' OR typeof("capital_ez") LIKE '%INTEGER') AND CAST("capital_ez" AS DECIMAL(11,1)) = "capital_ez" AND CAST("capital_ez" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_ez" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_ez: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ez" AS VARCHAR)) AS HUGEINT) END AS f52,
    CASE WHEN "capital_ez.plan" IS NULL THEN NULL WHEN (typeof("capital_ez.plan") LIKE 'DECIMAL%' OR typeof("capital_ez.plan") LIKE '%INT' OR typeof("capital_ez.plan") LIKE '%INTEGER') AND CAST("capital_ez.plan" AS DECIMAL(11,1)) = "capital_ez.plan" AND CAST("capital_ez.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("capital_ez.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_ez.plan: DECIMAL(11,1) in 0.1…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ez.plan" AS VARCHAR)) AS HUGEINT) END AS f53,
    CASE WHEN "zones_economic" IS NULL THEN NULL WHEN (typeof("zones_economic") LIKE 'DECIMAL%' OR typeof("zones_economic") LIKE '%INT' OR typeof("zones_economic") LIKE '%INTEGER') AND CAST("zones_economic" AS DECIMAL(10,0)) = "zones_economic" AND CAST("zones_economic" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_economic" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_economic: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("zones_economic" AS VARCHAR)) AS HUGEINT) END AS f54,
    CASE WHEN "incidents_environment" IS NULL THEN NULL WHEN (typeof("incidents_environment") LIKE 'DECIMAL%' OR typeof("incidents_environment") LIKE '%INT' OR typeof("incidents_environment") LIKE '%INTEGER') AND CAST("incidents_environment" AS DECIMAL(10,0)) = "incidents_environment" AND CAST("incidents_environment" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_environment" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_environment: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("incidents_environment" AS VARCHAR)) AS HUGEINT) END AS f55,
    CASE WHEN "incidents_fire" IS NULL THEN NULL WHEN (typeof("incidents_fire") LIKE 'DECIMAL%' OR typeof("incidents_fire") LIKE '%INT' OR typeof("incidents_fire") LIKE '%INTEGER') AND CAST("incidents_fire" AS DECIMAL(10,0)) = "incidents_fire" AND CAST("incidents_fire" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_fire" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_fire: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("incidents_fire" AS VARCHAR)) AS HUGEINT) END AS f56,
    CASE WHEN "incidents_labour" IS NULL THEN NULL WHEN (typeof("incidents_labour") LIKE 'DECIMAL%' OR typeof("incidents_labour") LIKE '%INT' OR typeof("incidents_labour") LIKE '%INTEGER') AND CAST("incidents_labour" AS DECIMAL(10,0)) = "incidents_labour" AND CAST("incidents_labour" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_labour" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_labour: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("incidents_labour" AS VARCHAR)) AS HUGEINT) END AS f57,
    CASE WHEN "incidents_food" IS NULL THEN NULL WHEN (typeof("incidents_food") LIKE 'DECIMAL%' OR typeof("incidents_food") LIKE '%INT' OR typeof("incidents_food") LIKE '%INTEGER') AND CAST("incidents_food" AS DECIMAL(10,0)) = "incidents_food" AND CAST("incidents_food" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_food" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_food: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("incidents_food" AS VARCHAR)) AS HUGEINT) END AS f58,
    CASE WHEN "work_stoppages" IS NULL THEN NULL WHEN (typeof("work_stoppages") LIKE 'DECIMAL%' OR typeof("work_stoppages") LIKE '%INT' OR typeof("work_stoppages") LIKE '%INTEGER') AND CAST("work_stoppages" AS DECIMAL(10,0)) = "work_stoppages" AND CAST("work_stoppages" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("work_stoppages" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column work_stoppages: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("work_stoppages" AS VARCHAR)) AS HUGEINT) END AS f59,
    CASE WHEN "dossiers_on_time" IS NULL THEN NULL WHEN (typeof("dossiers_on_time") LIKE 'DECIMAL%' OR typeof("dossiers_on_time") LIKE '%INT' OR typeof("dossiers_on_time") LIKE '%INTEGER') AND CAST("dossiers_on_time" AS DECIMAL(10,0)) = "dossiers_on_time" AND CAST("dossiers_on_time" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_on_time" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dossiers_on_time: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("dossiers_on_time" AS VARCHAR)) AS HUGEINT) END AS f60,
    CASE WHEN "dossiers" IS NULL THEN NULL WHEN (typeof("dossiers") LIKE 'DECIMAL%' OR typeof("dossiers") LIKE '%INT' OR typeof("dossiers") LIKE '%INTEGER') AND CAST("dossiers" AS DECIMAL(10,0)) = "dossiers" AND CAST("dossiers" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("dossiers" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dossiers: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("dossiers" AS VARCHAR)) AS HUGEINT) END AS f61,
    CASE WHEN "procedures_online" IS NULL THEN NULL WHEN (typeof("procedures_online") LIKE 'DECIMAL%' OR typeof("procedures_online") LIKE '%INT' OR typeof("procedures_online") LIKE '%INTEGER') AND CAST("procedures_online" AS DECIMAL(10,0)) = "procedures_online" AND CAST("procedures_online" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("procedures_online" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column procedures_online: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("procedures_online" AS VARCHAR)) AS HUGEINT) END AS f62,
    CASE WHEN "procedures" IS NULL THEN NULL WHEN (typeof("procedures") LIKE 'DECIMAL%' OR typeof("procedures") LIKE '%INT' OR typeof("procedures") LIKE '%INTEGER') AND CAST("procedures" AS DECIMAL(10,0)) = "procedures" AND CAST("procedures" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("procedures" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column procedures: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("procedures" AS VARCHAR)) AS HUGEINT) END AS f63,
    CASE WHEN "procedures_time_cut" IS NULL THEN NULL WHEN lower(CAST("procedures_time_cut" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_time_cut" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column procedures_time_cut: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("procedures_time_cut" AS VARCHAR)) AS BOOLEAN) END AS f64,
    CASE WHEN "procedures_published" IS NULL THEN NULL WHEN lower(CAST("procedures_published" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_published" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column procedures_published: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("procedures_published" AS VARCHAR)) AS BOOLEAN) END AS f65,
    CASE WHEN "iso_certified" IS NULL THEN NULL WHEN lower(CAST("iso_certified" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("iso_certified" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column iso_certified: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("iso_certified" AS VARCHAR)) AS BOOLEAN) END AS f66,
    CASE WHEN "e_documents" IS NULL THEN NULL WHEN lower(CAST("e_documents" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("e_documents" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column e_documents: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("e_documents" AS VARCHAR)) AS BOOLEAN) END AS f67,
    CASE WHEN "C.1.awarded" IS NULL THEN NULL WHEN (typeof("C.1.awarded") LIKE 'DECIMAL%' OR typeof("C.1.awarded") LIKE '%INT' OR typeof("C.1.awarded") LIKE '%INTEGER') AND CAST("C.1.awarded" AS DECIMAL(3,1)) = "C.1.awarded" AND CAST("C.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 30.0 THEN CAST(CAST("C.1.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('column C.1.awarded: DECIMAL(3,1) in 0.0…30.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("C.1.awarded" AS VARCHAR)) AS HUGEINT) END AS f68,
    CASE WHEN "C.2.awarded" IS NULL THEN NULL WHEN (typeof("C.2.awarded") LIKE 'DECIMAL%' OR typeof("C.2.awarded") LIKE '%INT' OR typeof("C.2.awarded") LIKE '%INTEGER') AND CAST("C.2.awarded" AS DECIMAL(3,1)) = "C.2.awarded" AND CAST("C.2.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 25.0 THEN CAST(CAST("C.2.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('column C.2.awarded: DECIMAL(3,1) in 0.0…25.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("C.2.awarded" AS VARCHAR)) AS HUGEINT) END AS f69,
    CASE WHEN "tasks_done" IS NULL THEN NULL WHEN (typeof("tasks_done") LIKE 'DECIMAL%' OR typeof("tasks_done") LIKE '%INT' OR typeof("tasks_done") LIKE '%INTEGER') AND CAST("tasks_done" AS DECIMAL(10,0)) = "tasks_done" AND CAST("tasks_done" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("tasks_done" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column tasks_done: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("tasks_done" AS VARCHAR)) AS HUGEINT) END AS f70,
    CASE WHEN "tasks_assigned" IS NULL THEN NULL WHEN (typeof("tasks_assigned") LIKE 'DECIMAL%' OR typeof("tasks_assigned") LIKE '%INT' OR typeof("tasks_assigned") LIKE '%INTEGER') AND CAST("tasks_assigned" AS DECIMAL(10,0)) = "tasks_assigned" AND CAST("tasks_assigned" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("tasks_assigned" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column tasks_assigned: DECIMAL(10,0) in 1…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("tasks_assigned" AS VARCHAR)) AS HUGEINT) END AS f71,
    CASE WHEN "complaints_received" IS NULL THEN NULL WHEN (typeof("complaints_received") LIKE 'DECIMAL%' OR typeof("complaints_received") LIKE '%INT' OR typeof("complaints_received") LIKE '%INTEGER') AND CAST("complaints_received" AS DECIMAL(10,0)) = "complaints_received" AND CAST("complaints_received" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_received" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column complaints_received: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("complaints_received" AS VARCHAR)) AS HUGEINT) END AS f72,
    CASE WHEN "complaints_settled" IS NULL THEN NULL WHEN (typeof("complaints_settled") LIKE 'DECIMAL%' OR typeof("complaints_settled") LIKE '%INT' OR typeof("complaints_settled") LIKE '%INTEGER') AND CAST("complaints_settled" AS DECIMAL(10,0)) = "complaints_settled" AND CAST("complaints_settled" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_settled" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column complaints_settled: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("complaints_settled" AS VARCHAR)) AS HUGEINT) END AS f73,
    CASE WHEN "complaints_late" IS NULL THEN NULL WHEN (typeof("complaints_late") LIKE 'DECIMAL%' OR typeof("complaints_late") LIKE '%INT' OR typeof("complaints_late") LIKE '%INTEGER') AND CAST("complaints_late" AS DECIMAL(10,0)) = "complaints_late" AND CAST("complaints_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_late" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column complaints_late: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("complaints_late" AS VARCHAR)) AS HUGEINT) END AS f74,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN (typeof("D.1.awarded") LIKE 'DECIMAL%' OR typeof("D.1.awarded") LIKE '%INT' OR typeof("D.1.awarded") LIKE '%INTEGER') AND CAST("D.1.awarded" AS DECIMAL(3,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 40.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('column D.1.awarded: DECIMAL(3,1) in 0.0…40.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("D.1.awarded" AS VARCHAR)) AS HUGEINT) END AS f75,
    CASE WHEN "days_late" IS NULL THEN NULL WHEN (typeof("days_late") LIKE 'DECIMAL%' OR typeof("days_late") LIKE '%INT' OR typeof("days_late") LIKE '%INTEGER') AND CAST("days_late" AS DECIMAL(10,0)) = "days_late" AND CAST("days_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("days_late" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column days_late: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("days_late" AS VARCHAR)) AS HUGEINT) END AS f76,
    CASE WHEN "reports_missing" IS NULL THEN NULL WHEN (typeof("reports_missing") LIKE 'DECIMAL%' OR typeof("reports_missing") LIKE '%INT' OR typeof("reports_missing") LIKE '%INTEGER') AND CAST("reports_missing" AS DECIMAL(10,0)) = "reports_missing" AND CAST("reports_missing" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reports_missing" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column reports_missing: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("reports_missing" AS VARCHAR)) AS HUGEINT) END AS f77,
    CASE WHEN "missing_documents" IS NULL THEN NULL WHEN (typeof("missing_documents") LIKE 'DECIMAL%' OR typeof("missing_documents") LIKE '%INT' OR typeof("missing_documents") LIKE '%INTEGER') AND CAST("missing_documents" AS DECIMAL(10,0)) = "missing_documents" AND CAST("missing_documents" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("missing_documents" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column missing_documents: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("missing_documents" AS VARCHAR)) AS HUGEINT) END AS f78,
    CASE WHEN "models" IS NULL THEN NULL WHEN (typeof("models") LIKE 'DECIMAL%' OR typeof("models") LIKE '%INT' OR typeof("models") LIKE '%INTEGER') AND CAST("models" AS DECIMAL(10,0)) = "models" AND CAST("models" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("models" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column models: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("models" AS VARCHAR)) AS HUGEINT) END AS f79,
    CASE WHEN "articles" IS NULL THEN NULL WHEN (typeof("articles") LIKE 'DECIMAL%' OR typeof("articles") LIKE '%INT' OR typeof("articles") LIKE '%INTEGER') AND CAST("articles" AS DECIMAL(10,0)) = "articles" AND CAST("articles" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("articles" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column articles: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("articles" AS VARCHAR)) AS HUGEINT) END AS f80,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN (typeof("accepted_solutions") LIKE 'DECIMAL%' OR typeof("accepted_solutions") LIKE '%INT' OR typeof("accepted_solutions") LIKE '%INTEGER') AND CAST("accepted_solutions" AS DECIMAL(10,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column accepted_solutions: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("accepted_solutions" AS VARCHAR)) AS HUGEINT) END AS f81,
    CASE WHEN "flag_government" IS NULL THEN NULL WHEN lower(CAST("flag_government" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_government" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column flag_government: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("flag_government" AS VARCHAR)) AS BOOLEAN) END AS f82,
    CASE WHEN "flag_ministry" IS NULL THEN NULL WHEN lower(CAST("flag_ministry" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_ministry" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column flag_ministry: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("flag_ministry" AS VARCHAR)) AS BOOLEAN) END AS f83,
    CASE WHEN "projects_large" IS NULL THEN NULL WHEN (typeof("projects_large") LIKE 'DECIMAL%' OR typeof("projects_large") LIKE '%INT' OR typeof("projects_large") LIKE '%INTEGER') AND CAST("projects_large" AS DECIMAL(10,0)) = "projects_large" AND CAST("projects_large" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_large" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_large: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_large" AS VARCHAR)) AS HUGEINT) END AS f84,
    CASE WHEN "pact_registered" IS NULL THEN NULL WHEN lower(CAST("pact_registered" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("pact_registered" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column pact_registered: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("pact_registered" AS VARCHAR)) AS BOOLEAN) END AS f85,
    CASE WHEN "self_detected" IS NULL THEN NULL WHEN lower(CAST("self_detected" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_detected" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column self_detected: true or false is needed; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("self_detected" AS VARCHAR)) AS BOOLEAN) END AS f86,
    CASE WHEN "reprimands" IS NULL THEN NULL WHEN (typeof("reprimands") LIKE 'DECIMAL%' OR typeof("reprimands") LIKE '%INT' OR typeof("reprimands") LIKE '%INTEGER') AND CAST("reprimands" AS DECIMAL(10,0)) = "reprimands" AND CAST("reprimands" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reprimands" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column reprimands: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("reprimands" AS VARCHAR)) AS HUGEINT) END AS f87,
    CASE WHEN "warnings_or_worse" IS NULL THEN NULL WHEN (typeof("warnings_or_worse") LIKE 'DECIMAL%' OR typeof("warnings_or_worse") LIKE '%INT' OR typeof("warnings_or_worse") LIKE '%INTEGER') AND CAST("warnings_or_worse" AS DECIMAL(10,0)) = "warnings_or_worse" AND CAST("warnings_or_worse" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("warnings_or_worse" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column warnings_or_worse: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("warnings_or_worse" AS VARCHAR)) AS HUGEINT) END AS f88,
    CASE WHEN "figures_corrected" IS NULL THEN NULL WHEN (typeof("figures_corrected") LIKE 'DECIMAL%' OR typeof("figures_corrected") LIKE '%INT' OR typeof("figures_corrected") LIKE '%INTEGER') AND CAST("figures_corrected" AS DECIMAL(10,0)) = "figures_corrected" AND CAST("figures_corrected" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("figures_corrected" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column figures_corrected: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("figures_corrected" AS VARCHAR)) AS HUGEINT) END AS f89,
    CASE WHEN "capital_fdi.previous" IS NULL THEN NULL WHEN (typeof("capital_fdi.previous") LIKE 'DECIMAL%' OR typeof("capital_fdi.previous") LIKE '%INT' OR typeof("capital_fdi.previous") LIKE '%INTEGER') AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) = "capital_fdi.previous" AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.previous" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_fdi.previous: DECIMAL(12,2) in 0.01…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f90,
    CASE WHEN "projects" IS NULL THEN NULL WHEN (typeof("projects") LIKE 'DECIMAL%' OR typeof("projects") LIKE '%INT' OR typeof("projects") LIKE '%INTEGER') AND CAST("projects" AS DECIMAL(10,0)) = "projects" AND CAST("projects" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects" AS VARCHAR)) AS HUGEINT) END AS f91,
    CASE WHEN "projects.previous" IS NULL THEN NULL WHEN (typeof("projects.previous") LIKE 'DECIMAL%' OR typeof("projects.previous") LIKE '%INT' OR typeof("projects.previous") LIKE '%INTEGER') AND CAST("projects.previous" AS DECIMAL(10,0)) = "projects.previous" AND CAST("projects.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects.previous: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects.previous" AS VARCHAR)) AS HUGEINT) END AS f92,
    CASE WHEN "dossiers_overdue" IS NULL THEN NULL WHEN (typeof("dossiers_overdue") LIKE 'DECIMAL%' OR typeof("dossiers_overdue") LIKE '%INT' OR typeof("dossiers_overdue") LIKE '%INTEGER') AND CAST("dossiers_overdue" AS DECIMAL(10,0)) = "dossiers_overdue" AND CAST("dossiers_overdue" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_overdue" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dossiers_overdue: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("dossiers_overdue" AS VARCHAR)) AS HUGEINT) END AS f93,
    CASE WHEN "zones_construction" IS NULL THEN NULL WHEN (typeof("zones_construction") LIKE 'DECIMAL%' OR typeof("zones_construction") LIKE '%INT' OR typeof("zones_construction") LIKE '%INTEGER') AND CAST("zones_construction" AS DECIMAL(10,0)) = "zones_construction" AND CAST("zones_construction" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_construction" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_construction: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("zones_construction" AS VARCHAR)) AS HUGEINT) END AS f94,
    CASE WHEN "zones_planned" IS NULL THEN NULL WHEN (typeof("zones_planned") LIKE 'DECIMAL%' OR typeof("zones_planned") LIKE '%INT' OR typeof("zones_planned") LIKE '%INTEGER') AND CAST("zones_planned" AS DECIMAL(10,0)) = "zones_planned" AND CAST("zones_planned" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_planned" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_planned: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("zones_planned" AS VARCHAR)) AS HUGEINT) END AS f95,
    CASE WHEN "zones_area" IS NULL THEN NULL WHEN (typeof("zones_area") LIKE 'DECIMAL%' OR typeof("zones_area") LIKE '%INT' OR typeof("zones_area") LIKE '%INTEGER') AND CAST("zones_area" AS DECIMAL(11,1)) = "zones_area" AND CAST("zones_area" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("zones_area" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column zones_area: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("zones_area" AS VARCHAR)) AS HUGEINT) END AS f96,
    CASE WHEN "capital_ddi.previous" IS NULL THEN NULL WHEN (typeof("capital_ddi.previous") LIKE 'DECIMAL%' OR typeof("capital_ddi.previous") LIKE '%INT' OR typeof("capital_ddi.previous") LIKE '%INTEGER') AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) = "capital_ddi.previous" AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.previous" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_ddi.previous: DECIMAL(12,2) in 0.00…1000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f97,
    CASE WHEN "capital_implemented.previous" IS NULL THEN NULL WHEN (typeof("capital_implemented.previous") LIKE 'DECIMAL%' OR typeof("capital_implemented.previous") LIKE '%INT' OR typeof("capital_implemented.previous") LIKE '%INTEGER') AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) = "capital_implemented.previous" AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_implemented.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_implemented.previous" AS VARCHAR)) AS HUGEINT) END AS f98,
    CASE WHEN "revenue_ddi.previous" IS NULL THEN NULL WHEN (typeof("revenue_ddi.previous") LIKE 'DECIMAL%' OR typeof("revenue_ddi.previous") LIKE '%INT' OR typeof("revenue_ddi.previous") LIKE '%INTEGER') AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) = "revenue_ddi.previous" AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_ddi.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f99,
    CASE WHEN "export.previous" IS NULL THEN NULL WHEN (typeof("export.previous") LIKE 'DECIMAL%' OR typeof("export.previous") LIKE '%INT' OR typeof("export.previous") LIKE '%INTEGER') AND CAST("export.previous" AS DECIMAL(11,1)) = "export.previous" AND CAST("export.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column export.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.previous" AS VARCHAR)) AS HUGEINT) END AS f100,
    CASE WHEN "budget_fdi.previous" IS NULL THEN NULL WHEN (typeof("budget_fdi.previous") LIKE 'DECIMAL%' OR typeof("budget_fdi.previous") LIKE '%INT' OR typeof("budget_fdi.previous") LIKE '%INTEGER') AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) = "budget_fdi.previous" AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_fdi.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f101,
    CASE WHEN "budget_ddi.previous" IS NULL THEN NULL WHEN (typeof("budget_ddi.previous") LIKE 'DECIMAL%' OR typeof("budget_ddi.previous") LIKE '%INT' OR typeof("budget_ddi.previous") LIKE '%INTEGER') AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) = "budget_ddi.previous" AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_ddi.previous: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f102,
    CASE WHEN "housing_area" IS NULL THEN NULL WHEN (typeof("housing_area") LIKE 'DECIMAL%' OR typeof("housing_area") LIKE '%INT' OR typeof("housing_area") LIKE '%INTEGER') AND CAST("housing_area" AS DECIMAL(10,0)) = "housing_area" AND CAST("housing_area" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_area" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column housing_area: DECIMAL(10,0) in 0…1000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("housing_area" AS VARCHAR)) AS HUGEINT) END AS f103,
    CASE WHEN "import" IS NULL THEN NULL WHEN (typeof("import") LIKE 'DECIMAL%' OR typeof("import") LIKE '%INT' OR typeof("import") LIKE '%INTEGER') AND CAST("import" AS DECIMAL(11,1)) = "import" AND CAST("import" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column import: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("import" AS VARCHAR)) AS HUGEINT) END AS f104,
    CASE WHEN "import.plan" IS NULL THEN NULL WHEN (typeof("import.plan") LIKE 'DECIMAL%' OR typeof("import.plan") LIKE '%INT' OR typeof("import.plan") LIKE '%INTEGER') AND CAST("import.plan" AS DECIMAL(11,1)) = "import.plan" AND CAST("import.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column import.plan: DECIMAL(11,1) in 0.0…1000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("import.plan" AS VARCHAR)) AS HUGEINT) END AS f105
  FROM "figures"
),
steps AS (
  SELECT
    figures.*,
    (NOT (COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE))) AND (NOT (COALESCE((f1) AND (f1 IS NOT NULL), FALSE))) AS t106,
    (NOT (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AND (NOT (COALESCE((NOT f2) AND (f2 IS NOT NULL), FALSE))) AS t107,
    -- A.1.1
    (f3 IS NULL) OR ((f3 IS NOT NULL) AND (f4 IS NULL) AND (NOT (f3 = 0))) AS t108,
    ((CASE WHEN f3 > 0 THEN f4 ELSE NULL END) - (NULLIF(f3, 0))) * 5 AS v109,
    CASE WHEN f3 = 0 THEN 1 WHEN NOT (f3 = 0) THEN NULLIF(f3, 0) END AS d111,
    -- A.1.2
    (f5 IS NULL) OR ((f5 IS NOT NULL) AND (f6 IS NULL) AND (NOT (0 = f5))) AS t116,
    ((CASE WHEN f5 > 0 THEN f6 ELSE NULL END) - (NULLIF(f5, 0))) * 2 AS v117,
    CASE WHEN 0 = f5 THEN 1 WHEN NOT (0 = f5) THEN NULLIF(f5, 0) END AS d119,
    -- A.1.3
    CASE WHEN f8 <= ((CASE WHEN f8 > 0 THEN f7 ELSE NULL END) * 2) THEN f8 WHEN NOT (f8 <= ((CASE WHEN f8 > 0 THEN f7 ELSE NULL END) * 2)) THEN (CASE WHEN f8 > 0 THEN f7 ELSE NULL END) * 2 END AS v124,
    -- A.1.4
    CASE WHEN f8 > 0 THEN (f7 * 2) - f8 ELSE NULL END AS v128,
    NOT ((f7 IS NULL) OR (f8 IS NULL)) AS t129,
    (f7 IS NULL) OR (f8 IS NULL) AS t148,
    -- A.1.5
    (f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NOT NULL) AS t151,
    CASE WHEN f9 > 0 THEN (f10 * 2) - f9 ELSE NULL END AS v155,
    (f9 IS NOT NULL) AND (NOT ((f9 IS NULL) OR (f10 IS NULL))) AND (NOT (0 = f9)) AS t156,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NULL)) AS t180,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (f10 IS NULL) AND (NOT (0 = f9))) AS t185,
    -- A.1.6
    (f11 IS NULL) OR ((f11 IS NOT NULL) AND (f12 IS NULL) AND (NOT (0 = f11))) AS t190,
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN NULLIF(f11, 0) END AS d191,
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN (CASE WHEN (NULLIF(f11, 0)) <= ((CASE WHEN f11 > 0 THEN f12 ELSE NULL END) * 2) THEN NULLIF(f11, 0) WHEN NOT ((NULLIF(f11, 0)) <= ((CASE WHEN f11 > 0 THEN f12 ELSE NULL END) * 2)) THEN (CASE WHEN f11 > 0 THEN f12 ELSE NULL END) * 2 END) * 2 END AS v192,
    -- A.2.1
    CASE WHEN f14 <= ((CASE WHEN f14 > 0 THEN f13 ELSE NULL END) * 2) THEN f14 WHEN NOT (f14 <= ((CASE WHEN f14 > 0 THEN f13 ELSE NULL END) * 2)) THEN (CASE WHEN f14 > 0 THEN f13 ELSE NULL END) * 2 END AS v196,
    -- A.2.2
    ((CASE WHEN f15 > 0 THEN f13 ELSE NULL END) - f15) * 10 AS v200,
    -- A.2.3
    CASE WHEN f17 <= ((CASE WHEN f17 > 0 THEN f16 ELSE NULL END) * 2) THEN f17 WHEN NOT (f17 <= ((CASE WHEN f17 > 0 THEN f16 ELSE NULL END) * 2)) THEN (CASE WHEN f17 > 0 THEN f16 ELSE NULL END) * 2 END AS v206,
    -- A.2.4
    ((CASE WHEN f18 > 0 THEN f16 ELSE NULL END) - f18) * 25 AS v210,
    -- A.2.5
    CASE WHEN f20 <= ((CASE WHEN f20 > 0 THEN f19 ELSE NULL END) * 2) THEN f20 WHEN NOT (f20 <= ((CASE WHEN f20 > 0 THEN f19 ELSE NULL END) * 2)) THEN (CASE WHEN f20 > 0 THEN f19 ELSE NULL END) * 2 END AS v217,
    -- A.2.6
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 40) < (21 * f22) AS t221,
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 2) < f22 AS t222,
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 40) < (19 * f22) AS t223,
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 40) < (17 * f22) AS t224,
    -- A.2.7
    CASE WHEN f24 <= ((CASE WHEN f24 > 0 THEN f23 ELSE NULL END) * 2) THEN f24 WHEN NOT (f24 <= ((CASE WHEN f24 > 0 THEN f23 ELSE NULL END) * 2)) THEN (CASE WHEN f24 > 0 THEN f23 ELSE NULL END) * 2 END AS v229,
    -- A.2.8
    CASE WHEN f26 > 0 THEN (f25 * 2) - f26 ELSE NULL END AS v233,
    NOT ((f25 IS NULL) OR (f26 IS NULL)) AS t234,
    (f25 IS NULL) OR (f26 IS NULL) AS t250,
    -- A.3.1
    CASE WHEN f28 <= ((CASE WHEN f28 > 0 THEN f27 ELSE NULL END) * 2) THEN f28 WHEN NOT (f28 <= ((CASE WHEN f28 > 0 THEN f27 ELSE NULL END) * 2)) THEN (CASE WHEN f28 > 0 THEN f27 ELSE NULL END) * 2 END AS v253,
    -- A.3.2
    (f29 IS NULL) OR (f30 IS NULL) OR (f31 IS NULL) OR (f32 IS NULL) AS t257,
    ((CAST(CASE WHEN f29 < f30 THEN 0 WHEN NOT (f29 < f30) THEN 1 END AS HUGEINT)) * 8) + ((CAST(CASE WHEN f31 < f32 THEN 0 WHEN NOT (f31 < f32) THEN 1 END AS HUGEINT)) * 7) AS v258,
    -- A.3.3
    (f33 IS NULL) OR ((f33 IS NOT NULL) AND (f34 IS NULL) AND (NOT (0 = f33))) AS t261,
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN NULLIF(f33, 0) END AS d262,
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN (CASE WHEN (NULLIF(f33, 0)) <= (CASE WHEN f33 > 0 THEN f34 ELSE NULL END) THEN NULLIF(f33, 0) WHEN NOT ((NULLIF(f33, 0)) <= (CASE WHEN f33 > 0 THEN f34 ELSE NULL END)) THEN CASE WHEN f33 > 0 THEN f34 ELSE NULL END END) * 2 END AS v263,
    -- A.3.4
    (f35 IS NULL) OR (f36 IS NULL) OR (f38 IS NULL) OR (f37 IS NULL) AS t267,
    CASE WHEN (f35 - f36) <= 0 THEN 0 WHEN NOT ((f35 - f36) <= 0) THEN f35 - f36 END AS v268,
    -- A.3.5
    CASE WHEN 10 <= (f39 // 20000) THEN 10 WHEN NOT (10 <= (f39 // 20000)) THEN f39 // 20000 END AS v272,
    -- A.3.6
    ((CASE WHEN 3 <= f40 THEN 3 WHEN NOT (3 <= f40) THEN f40 END) * 2) + (CASE WHEN 4 <= f41 THEN 4 WHEN NOT (4 <= f41) THEN f41 END) AS v275,
    -- A.4.1
    (f42 IS NULL) OR ((f42 IS NOT NULL) AND (f43 IS NULL) AND (NOT (0 = f42))) AS t279,
    ((CASE WHEN f42 > 0 THEN f43 ELSE NULL END) - (NULLIF(f42, 0))) * 10 AS v280,
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN NULLIF(f42, 0) END AS d282,
    -- A.4.2
    ((CASE WHEN f45 > 0 THEN f44 ELSE NULL END) * 4) < (3 * f45) AS t287,
    ((CASE WHEN f45 > 0 THEN f44 ELSE NULL END) * 5) < (3 * f45) AS t288,
    ((CASE WHEN f45 > 0 THEN f44 ELSE NULL END) * 20) < (9 * f45) AS t289,
    -- A.4.3
    ((CASE WHEN f46 > 0 THEN f44 ELSE NULL END) * 10) < (9 * f46) AS t294,
    ((CASE WHEN f46 > 0 THEN f44 ELSE NULL END) * 4) < (3 * f46) AS t295,
    ((CASE WHEN f46 > 0 THEN f44 ELSE NULL END) * 5) < (3 * f46) AS t296,
    -- A.4.4
    (4 + ((CAST(CASE WHEN (NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44) THEN 1 WHEN NOT ((NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44)) THEN 0 END AS HUGEINT)) * 3)) + ((CAST(CASE WHEN f47 < (f48 * 75) THEN 0 WHEN NOT (f47 < (f48 * 75)) THEN 1 END AS HUGEINT)) * 3) AS v301,
    -- A.4.5
    f48 + ((-(CASE WHEN f48 > 0 THEN f49 ELSE NULL END)) * 5) AS v305,
    -- A.4.6
    CASE WHEN f51 <= ((CASE WHEN f51 > 0 THEN f50 ELSE NULL END) * 2) THEN f51 WHEN NOT (f51 <= ((CASE WHEN f51 > 0 THEN f50 ELSE NULL END) * 2)) THEN (CASE WHEN f51 > 0 THEN f50 ELSE NULL END) * 2 END AS v310,
    -- A.4.7
    CASE WHEN f53 <= ((CASE WHEN f53 > 0 THEN f52 ELSE NULL END) * 2) THEN f53 WHEN NOT (f53 <= ((CASE WHEN f53 > 0 THEN f52 ELSE NULL END) * 2)) THEN (CASE WHEN f53 > 0 THEN f52 ELSE NULL END) * 2 END AS v314,
    COALESCE((NOT (0 < f54)) AND (f54 IS NOT NULL), FALSE) AS t316,
    -- A.5.1
    (f55 IS NULL) OR (f56 IS NULL) OR (f57 IS NULL) OR (f58 IS NULL) AS t323,
    ((((CASE WHEN 2 <= f55 THEN 2 WHEN NOT (2 <= f55) THEN f55 END) * 3) + ((CASE WHEN 2 <= f56 THEN 2 WHEN NOT (2 <= f56) THEN f56 END) * 2)) + (CASE WHEN 3 <= f57 THEN 3 WHEN NOT (3 <= f57) THEN f57 END)) + (CASE WHEN 3 <= f58 THEN 3 WHEN NOT (3 <= f58) THEN f58 END) AS v324,
    -- A.5.2
    5 - (CASE WHEN 5 <= f59 THEN 5 WHEN NOT (5 <= f59) THEN f59 END) AS v328,
    -- B.1
    ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) * 50) < (49 * f61) AS t331,
    ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) * 20) < (19 * f61) AS t332,
    -- B.2
    ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) * 5) < (4 * f63) AS t338,
    ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) * 2) < f63 AS t339,
    -- B.3
    ((CAST(CASE WHEN f64 THEN 1 WHEN NOT f64 THEN 0 END AS HUGEINT)) * 3) + ((CAST(CASE WHEN f65 THEN 1 WHEN NOT f65 THEN 0 END AS HUGEINT)) * 2) AS v345,
    -- B.4
    ((CAST(CASE WHEN f66 THEN 1 WHEN NOT f66 THEN 0 END AS HUGEINT)) * 2) + ((CAST(CASE WHEN f67 THEN 1 WHEN NOT f67 THEN 0 END AS HUGEINT)) * 3) AS v349,
    -- C.1
    CASE WHEN f68 IS NOT NULL THEN f68 * 10 ELSE 0 END AS v353,
    CASE WHEN f68 IS NOT NULL THEN f68 * 10 ELSE 3000 END AS v354,
    -- C.2
    CASE WHEN f69 IS NOT NULL THEN f69 * 10 ELSE 0 END AS v355,
    CASE WHEN f69 IS NOT NULL THEN f69 * 10 ELSE 2500 END AS v356,
    -- C.3
    ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) * 20) < (19 * f71) AS t357,
    ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) * 10) < (9 * f71) AS t358,
    -- C.4
    10 - (CASE WHEN 10 <= (((f72 - f73) * 2) + f74) THEN 10 WHEN NOT (10 <= (((f72 - f73) * 2) + f74)) THEN ((f72 - f73) * 2) + f74 END) AS v364,
    -- D.1
    CASE WHEN f75 IS NOT NULL THEN f75 * 10 ELSE 0 END AS v368,
    CASE WHEN f75 IS NOT NULL THEN f75 * 10 ELSE 4000 END AS v369,
    -- D.2
    ((CASE WHEN 10 <= f76 THEN 10 WHEN NOT (10 <= f76) THEN f76 END) + ((CASE WHEN 3 <= f77 THEN 3 WHEN NOT (3 <= f77) THEN f77 END) * 5)) + (CASE WHEN 5 <= f78 THEN 5 WHEN NOT (5 <= f78) THEN f78 END) AS v370,
    -- D.3
    ((CASE WHEN 3 <= f79 THEN 3 WHEN NOT (3 <= f79) THEN f79 END) * 10) + (CASE WHEN 20 <= f80 THEN 20 WHEN NOT (20 <= f80) THEN f80 END) AS v375,
    -- E.1
    CASE WHEN 4 <= f81 THEN 4 WHEN NOT (4 <= f81) THEN f81 END AS v379,
    -- E.2
    (CAST(CASE WHEN f82 THEN 1 WHEN NOT f82 THEN 0 END AS HUGEINT)) * 3 AS v382,
    (CAST(CASE WHEN f83 THEN 1 WHEN NOT f83 THEN 0 END AS HUGEINT)) * 2 AS v383,
    -- E.3
    CASE WHEN 5 <= f84 THEN 5 WHEN NOT (5 <= f84) THEN f84 END AS v388,
    -- F.1
    (CAST(-(CASE WHEN f85 THEN 0 WHEN NOT f85 THEN 1 END) AS HUGEINT)) * 800 AS v391,
    (f85 IS NOT NULL) AND ((CAST(-(CASE WHEN f85 THEN 0 WHEN NOT f85 THEN 1 END) AS HUGEINT)) IS NOT NULL) AS t392,
    -- F.2
    (f86 IS NULL) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f87 IS NULL)) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f88 IS NULL)) AS t395,
    (CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f87 THEN 4 WHEN NOT (4 <= f87) THEN f87 END END) + ((CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f88 THEN 4 WHEN NOT (4 <= f88) THEN f88 END END) * 2) AS v396,
    -- F.3
    -(CASE WHEN 4 <= f89 THEN 4 WHEN NOT (4 <= f89) THEN f89 END) AS v401
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1.1
    CASE WHEN (2 * (NULLIF(f3, 0))) <= v109 THEN 2 * (NULLIF(f3, 0)) WHEN NOT ((2 * (NULLIF(f3, 0))) <= v109) THEN v109 END AS v110,
    -- A.1.2
    CASE WHEN (NULLIF(f5, 0)) <= v117 THEN NULLIF(f5, 0) WHEN NOT ((NULLIF(f5, 0)) <= v117) THEN v117 END AS v118,
    -- A.1.3
    (NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v124 IS NOT NULL) AS t125,
    -- A.1.4
    (abs(v128)) + (CASE WHEN v128 < 0 THEN f8 - 1 WHEN NOT (v128 < 0) THEN 0 END) AS v130,
    bool_or((t129 AND v128 IS NULL)) OVER (PARTITION BY bloc) AS w138,
    count(CASE WHEN t148 THEN 1 END) OVER (PARTITION BY bloc) AS w149,
    -- A.1.5
    max(CASE WHEN t151 THEN f10 END) OVER (PARTITION BY bloc) AS w152,
    bool_or((t151 IS NULL) OR (t151 AND f10 IS NULL)) OVER (PARTITION BY bloc) AS w153,
    (abs(v155)) + (CASE WHEN v155 < 0 THEN (NULLIF(f9, 0)) - 1 WHEN NOT (v155 < 0) THEN 0 END) AS v157,
    bool_or((t156 IS NULL) OR (t156 AND v155 IS NULL)) OVER (PARTITION BY bloc) AS w165,
    count(CASE WHEN t180 THEN 1 END) OVER (PARTITION BY bloc) AS w181,
    bool_or(t180 IS NULL) OVER (PARTITION BY bloc) AS w182,
    count(CASE WHEN t185 THEN 1 END) OVER (PARTITION BY bloc) AS w186,
    bool_or(t185 IS NULL) OVER (PARTITION BY bloc) AS w187,
    -- A.1.6
    (NOT (COALESCE(t190, FALSE))) AND (v192 IS NOT NULL) AS t193,
    -- A.2.1
    (NOT ((f13 IS NULL) OR (f14 IS NULL))) AND (v196 IS NOT NULL) AS t197,
    -- A.2.2
    CASE WHEN f15 <= v200 THEN f15 WHEN NOT (f15 <= v200) THEN v200 END AS v201,
    -- A.2.3
    (NOT ((f16 IS NULL) OR (f17 IS NULL))) AND (v206 IS NOT NULL) AS t207,
    -- A.2.4
    CASE WHEN (3 * f18) <= v210 THEN 3 * f18 WHEN NOT ((3 * f18) <= v210) THEN v210 END AS v211,
    -- A.2.5
    (NOT ((f19 IS NULL) OR (f20 IS NULL))) AND (v217 IS NOT NULL) AS t218,
    -- A.2.6
    CASE WHEN t221 THEN CASE WHEN t221 AND (NOT t222) THEN 26 WHEN NOT (t221 AND (NOT t222)) THEN CASE WHEN t222 AND (NOT t223) THEN 20 WHEN NOT (t222 AND (NOT t223)) THEN CASE WHEN t223 AND (NOT t224) THEN 12 WHEN NOT (t223 AND (NOT t224)) THEN CASE WHEN t224 THEN 5 WHEN NOT t224 THEN CAST(NULL AS HUGEINT) END END END END WHEN NOT t221 THEN 30 END AS v225,
    -- A.2.7
    (NOT ((f23 IS NULL) OR (f24 IS NULL))) AND (v229 IS NOT NULL) AS t230,
    -- A.2.8
    (abs(v233 * 1000000000000000000000)) + (CASE WHEN (v233 * 1000000000000000000000) < 0 THEN f26 - 1 WHEN NOT ((v233 * 1000000000000000000000) < 0) THEN 0 END) AS v235,
    bool_or((t234 AND v233 IS NULL)) OVER (PARTITION BY bloc) AS w240,
    count(CASE WHEN t250 THEN 1 END) OVER (PARTITION BY bloc) AS w251,
    -- A.3.1
    (NOT ((f27 IS NULL) OR (f28 IS NULL))) AND (v253 IS NOT NULL) AS t254,
    -- A.3.2
    CASE WHEN (NOT t257) AND (v258 IS NOT NULL) THEN v258 * 100 ELSE 0 END AS v259,
    CASE WHEN (NOT t257) AND (v258 IS NOT NULL) THEN v258 * 100 ELSE 1500 END AS v260,
    -- A.3.3
    (NOT (COALESCE(t261, FALSE))) AND (v263 IS NOT NULL) AS t264,
    -- A.3.4
    (CASE WHEN 5 <= v268 THEN 5 WHEN NOT (5 <= v268) THEN v268 END) + ((CAST(CASE WHEN f37 < f38 THEN 1 WHEN NOT (f37 < f38) THEN 0 END AS HUGEINT)) * 5) AS v269,
    -- A.3.5
    CASE WHEN (f39 IS NOT NULL) AND (v272 IS NOT NULL) THEN v272 * 100 ELSE 0 END AS v273,
    CASE WHEN (f39 IS NOT NULL) AND (v272 IS NOT NULL) THEN v272 * 100 ELSE 1000 END AS v274,
    -- A.3.6
    (NOT ((f40 IS NULL) OR (f41 IS NULL))) AND (v275 IS NOT NULL) AS t276,
    -- A.4.1
    CASE WHEN (NULLIF(f42, 0)) <= v280 THEN NULLIF(f42, 0) WHEN NOT ((NULLIF(f42, 0)) <= v280) THEN v280 END AS v281,
    -- A.4.2
    CASE WHEN t287 THEN CASE WHEN t287 AND (NOT t288) THEN 16 WHEN NOT (t287 AND (NOT t288)) THEN CASE WHEN t288 AND (NOT t289) THEN 12 WHEN NOT (t288 AND (NOT t289)) THEN CASE WHEN t289 THEN 6 WHEN NOT t289 THEN CAST(NULL AS HUGEINT) END END END WHEN NOT t287 THEN 20 END AS v290,
    -- A.4.3
    CASE WHEN t294 THEN CASE WHEN t294 AND (NOT t295) THEN 12 WHEN NOT (t294 AND (NOT t295)) THEN CASE WHEN t295 AND (NOT t296) THEN 8 WHEN NOT (t295 AND (NOT t296)) THEN CASE WHEN t296 THEN 4 WHEN NOT t296 THEN CAST(NULL AS HUGEINT) END END END WHEN NOT t294 THEN 15 END AS v297,
    -- A.4.4
    (NOT ((f44 IS NULL) OR (f47 IS NULL) OR (f48 IS NULL))) AND (v301 IS NOT NULL) AS t302,
    -- A.4.5
    CASE WHEN v305 <= 0 THEN 0 WHEN NOT (v305 <= 0) THEN v305 END AS v306,
    -- A.4.6
    (NOT ((f50 IS NULL) OR (f51 IS NULL))) AND (v310 IS NOT NULL) AS t311,
    -- A.4.7
    (NOT ((f52 IS NULL) OR (f53 IS NULL))) AND (v314 IS NOT NULL) AS t315,
    (NOT (COALESCE((0 < f54) AND (f54 IS NOT NULL), FALSE))) AND (NOT t316) AS t317,
    CASE WHEN (v314 * 2000) <= (((((v314 * 2000) * 2) + f53) // (f53 * 2)) * f53) THEN v314 * 2000 WHEN NOT ((v314 * 2000) <= (((((v314 * 2000) * 2) + f53) // (f53 * 2)) * f53)) THEN ((((v314 * 2000) * 2) + f53) // (f53 * 2)) * f53 END AS v318,
    CASE WHEN (((((v314 * 2000) * 2) + f53) // (f53 * 2)) * f53) <= (v314 * 2000) THEN v314 * 2000 WHEN NOT ((((((v314 * 2000) * 2) + f53) // (f53 * 2)) * f53) <= (v314 * 2000)) THEN ((((v314 * 2000) * 2) + f53) // (f53 * 2)) * f53 END AS v321,
    -- A.5.1
    9 - (CASE WHEN 9 <= v324 THEN 9 WHEN NOT (9 <= v324) THEN v324 END) AS v325,
    -- A.5.2
    CASE WHEN (f59 IS NOT NULL) AND (v328 IS NOT NULL) THEN v328 * 500 ELSE 0 END AS v329,
    CASE WHEN (f59 IS NOT NULL) AND (v328 IS NOT NULL) THEN v328 * 500 ELSE 2500 END AS v330,
    -- B.1
    ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) < f61) AND (NOT t331) AS t333,
    -- B.2
    ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) < f63) AND (NOT t338) AS t340,
    -- B.3
    (NOT ((f64 IS NULL) OR (f65 IS NULL))) AND (v345 IS NOT NULL) AS t346,
    -- B.4
    (NOT ((f66 IS NULL) OR (f67 IS NULL))) AND (v349 IS NOT NULL) AS t350,
    -- C.3
    ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) < f71) AND (NOT t357) AS t359,
    -- C.4
    COALESCE((NOT ((f72 IS NULL) OR (f73 IS NULL) OR (f74 IS NULL))) AND (v364 IS NOT NULL) AND (v364 <= 10), FALSE) AS t365,
    -- D.2
    35 - (CASE WHEN 25 <= v370 THEN 25 WHEN NOT (25 <= v370) THEN v370 END) AS v371,
    -- D.3
    (NOT ((f79 IS NULL) OR (f80 IS NULL))) AND (v375 IS NOT NULL) AS t376,
    -- E.1
    CASE WHEN (f81 IS NOT NULL) AND (v379 IS NOT NULL) THEN v379 * 500 ELSE 0 END AS v380,
    CASE WHEN (f81 IS NOT NULL) AND (v379 IS NOT NULL) THEN v379 * 500 ELSE 2000 END AS v381,
    -- E.2
    CASE WHEN v383 <= v382 THEN v382 WHEN NOT (v383 <= v382) THEN v383 END AS v384,
    -- E.3
    CASE WHEN (f84 IS NOT NULL) AND (v388 IS NOT NULL) THEN v388 * 500 ELSE 0 END AS v389,
    CASE WHEN (f84 IS NOT NULL) AND (v388 IS NOT NULL) THEN v388 * 500 ELSE 2500 END AS v390,
    -- F.1
    CASE WHEN t392 THEN v391 ELSE -800 END AS v393,
    CASE WHEN t392 THEN v391 ELSE 0 END AS v394,
    -- F.2
    -(CASE WHEN 10 <= v396 THEN 10 WHEN NOT (10 <= v396) THEN v396 END) AS v397,
    -- F.3
    CASE WHEN (f89 IS NOT NULL) AND (v401 IS NOT NULL) THEN v401 * 300 ELSE -1200 END AS v402,
    CASE WHEN (f89 IS NOT NULL) AND (v401 IS NOT NULL) THEN v401 * 300 ELSE 0 END AS v403
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1.1
    CASE WHEN f3 = 0 THEN 1 WHEN NOT (f3 = 0) THEN CASE WHEN v110 <= 0 THEN 0 WHEN NOT (v110 <= 0) THEN v110 END END AS v112,
    -- A.1.2
    CASE WHEN 0 = f5 THEN 1 WHEN NOT (0 = f5) THEN (CASE WHEN v118 <= 0 THEN 0 WHEN NOT (v118 <= 0) THEN v118 END) * 2 END AS v120,
    -- A.1.3
    CASE WHEN t125 THEN (((v124 * 4500) * 2) + f8) // (f8 * 2) ELSE 0 END AS v126,
    CASE WHEN t125 THEN (((v124 * 4500) * 2) + f8) // (f8 * 2) ELSE 4500 END AS v127,
    -- A.1.4
    CASE WHEN v128 < 0 THEN -(v130 // f8) ELSE v130 // f8 END AS v131,
    CASE WHEN (f7 IS NULL) OR (f8 IS NULL) THEN 1 < (CAST(w149 AS HUGEINT)) ELSE 0 < (CAST(w149 AS HUGEINT)) END AS t150,
    -- A.1.5
    (CASE WHEN w153 THEN NULL ELSE w152 END) IS NOT NULL AS t154,
    CASE WHEN v155 < 0 THEN -(v157 // (NULLIF(f9, 0))) ELSE v157 // (NULLIF(f9, 0)) END AS v158,
    CASE WHEN (CASE WHEN w153 THEN NULL ELSE w152 END) > 0 THEN f10 ELSE NULL END AS v168,
    NULLIF(CASE WHEN w153 THEN NULL ELSE w152 END, 0) AS d169,
    CASE WHEN w182 THEN NULL ELSE CAST(w181 AS HUGEINT) END AS v183,
    CASE WHEN w187 THEN NULL ELSE CAST(w186 AS HUGEINT) END AS v188,
    -- A.1.6
    CASE WHEN t193 THEN (((v192 * 1250) * 2) + d191) // (d191 * 2) ELSE 0 END AS v194,
    CASE WHEN t193 THEN (((v192 * 1250) * 2) + d191) // (d191 * 2) ELSE 2500 END AS v195,
    -- A.2.1
    CASE WHEN t197 THEN (((v196 * 2500) * 2) + f14) // (f14 * 2) ELSE 0 END AS v198,
    CASE WHEN t197 THEN (((v196 * 2500) * 2) + f14) // (f14 * 2) ELSE 2500 END AS v199,
    -- A.2.2
    CASE WHEN v201 <= 0 THEN 0 WHEN NOT (v201 <= 0) THEN v201 END AS v202,
    -- A.2.3
    CASE WHEN t207 THEN (((v206 * 3000) * 2) + f17) // (f17 * 2) ELSE 0 END AS v208,
    CASE WHEN t207 THEN (((v206 * 3000) * 2) + f17) // (f17 * 2) ELSE 3000 END AS v209,
    -- A.2.4
    CASE WHEN v211 <= 0 THEN 0 WHEN NOT (v211 <= 0) THEN v211 END AS v212,
    -- A.2.5
    CASE WHEN t218 THEN (((v217 * 2500) * 2) + f20) // (f20 * 2) ELSE 0 END AS v219,
    CASE WHEN t218 THEN (((v217 * 2500) * 2) + f20) // (f20 * 2) ELSE 2500 END AS v220,
    -- A.2.6
    COALESCE((NOT ((f21 IS NULL) OR (f22 IS NULL))) AND (v225 IS NOT NULL) AND (5 <= v225), FALSE) AS t226,
    -- A.2.7
    CASE WHEN t230 THEN (((v229 * 3000) * 2) + f24) // (f24 * 2) ELSE 0 END AS v231,
    CASE WHEN t230 THEN (((v229 * 3000) * 2) + f24) // (f24 * 2) ELSE 3000 END AS v232,
    -- A.2.8
    CASE WHEN t234 THEN CASE WHEN (v233 * 1000000000000000000000) < 0 THEN -(v235 // f26) ELSE v235 // f26 END END AS k236,
    CASE WHEN (f25 IS NULL) OR (f26 IS NULL) THEN 1 < (CAST(w251 AS HUGEINT)) ELSE 0 < (CAST(w251 AS HUGEINT)) END AS t252,
    -- A.3.1
    CASE WHEN t254 THEN (((v253 * 2000) * 2) + f28) // (f28 * 2) ELSE 0 END AS v255,
    CASE WHEN t254 THEN (((v253 * 2000) * 2) + f28) // (f28 * 2) ELSE 2000 END AS v256,
    -- A.3.3
    CASE WHEN t264 THEN (((v263 * 750) * 2) + d262) // (d262 * 2) ELSE 0 END AS v265,
    CASE WHEN t264 THEN (((v263 * 750) * 2) + d262) // (d262 * 2) ELSE 1500 END AS v266,
    -- A.3.4
    CASE WHEN (NOT t267) AND (v269 IS NOT NULL) THEN v269 * 100 ELSE 0 END AS v270,
    CASE WHEN (NOT t267) AND (v269 IS NOT NULL) THEN v269 * 100 ELSE 1000 END AS v271,
    -- A.3.6
    CASE WHEN t276 THEN v275 * 200 ELSE 0 END AS v277,
    CASE WHEN t276 THEN v275 * 200 ELSE 2000 END AS v278,
    -- A.4.1
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN (CASE WHEN v281 <= 0 THEN 0 WHEN NOT (v281 <= 0) THEN v281 END) * 2 END AS v283,
    -- A.4.2
    COALESCE((NOT ((f44 IS NULL) OR (f45 IS NULL))) AND (v290 IS NOT NULL) AND (6 <= v290), FALSE) AS t291,
    -- A.4.3
    COALESCE((NOT ((f44 IS NULL) OR (f46 IS NULL))) AND (v297 IS NOT NULL) AND (4 <= v297), FALSE) AS t298,
    -- A.4.4
    CASE WHEN t302 THEN v301 * 200 ELSE 800 END AS v303,
    CASE WHEN t302 THEN v301 * 200 ELSE 2000 END AS v304,
    -- A.4.5
    (NOT ((f48 IS NULL) OR (f49 IS NULL))) AND (v306 IS NOT NULL) AS t307,
    -- A.4.6
    CASE WHEN t311 THEN (((v310 * 2000) * 2) + f51) // (f51 * 2) ELSE 0 END AS v312,
    CASE WHEN t311 THEN (((v310 * 2000) * 2) + f51) // (f51 * 2) ELSE 2000 END AS v313,
    -- A.4.7
    CASE WHEN t316 THEN 1 WHEN t317 AND t315 THEN f53 WHEN t317 THEN 1 WHEN t315 THEN 1 ELSE 1 END AS d319,
    CASE WHEN t316 THEN 0 WHEN t317 AND t315 THEN CASE WHEN v318 <= 0 THEN v318 WHEN NOT (v318 <= 0) THEN 0 END WHEN t317 THEN 0 WHEN t315 THEN (((v314 * 2000) * 2) + f53) // (f53 * 2) ELSE 0 END AS v320,
    CASE WHEN t316 THEN 0 WHEN t317 AND t315 THEN CASE WHEN 0 <= v321 THEN v321 WHEN NOT (0 <= v321) THEN 0 END WHEN t317 THEN 2000 WHEN t315 THEN (((v314 * 2000) * 2) + f53) // (f53 * 2) ELSE 2000 END AS v322,
    -- A.5.1
    CASE WHEN (NOT t323) AND (v325 IS NOT NULL) THEN v325 * 500 ELSE 0 END AS v326,
    CASE WHEN (NOT t323) AND (v325 IS NOT NULL) THEN v325 * 500 ELSE 4500 END AS v327,
    -- B.1
    CASE WHEN (CASE WHEN f61 > 0 THEN f60 ELSE NULL END) < f61 THEN CASE WHEN t333 THEN 25 WHEN NOT t333 THEN CASE WHEN t331 AND (NOT t332) THEN 15 WHEN NOT (t331 AND (NOT t332)) THEN CASE WHEN t332 THEN 0 WHEN NOT t332 THEN CAST(NULL AS HUGEINT) END END END WHEN NOT ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) < f61) THEN 35 END AS v334,
    -- B.2
    CASE WHEN (CASE WHEN f63 > 0 THEN f62 ELSE NULL END) < f63 THEN CASE WHEN t340 THEN 20 WHEN NOT t340 THEN CASE WHEN t338 AND (NOT t339) THEN 12 WHEN NOT (t338 AND (NOT t339)) THEN CASE WHEN t339 THEN 5 WHEN NOT t339 THEN CAST(NULL AS HUGEINT) END END END WHEN NOT ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) < f63) THEN 25 END AS v341,
    -- B.3
    CASE WHEN t346 THEN v345 * 400 ELSE 0 END AS v347,
    CASE WHEN t346 THEN v345 * 400 ELSE 2000 END AS v348,
    -- B.4
    CASE WHEN t350 THEN v349 * 400 ELSE 0 END AS v351,
    CASE WHEN t350 THEN v349 * 400 ELSE 2000 END AS v352,
    -- C.3
    CASE WHEN (CASE WHEN f71 > 0 THEN f70 ELSE NULL END) < f71 THEN CASE WHEN t359 THEN 20 WHEN NOT t359 THEN CASE WHEN t357 AND (NOT t358) THEN 12 WHEN NOT (t357 AND (NOT t358)) THEN CASE WHEN t358 THEN 4 WHEN NOT t358 THEN CAST(NULL AS HUGEINT) END END END WHEN NOT ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) < f71) THEN 25 END AS v360,
    -- C.4
    CASE WHEN t365 THEN v364 * 200 ELSE 0 END AS v366,
    CASE WHEN t365 THEN v364 * 200 ELSE 2000 END AS v367,
    -- D.2
    (NOT ((f76 IS NULL) OR (f77 IS NULL) OR (f78 IS NULL))) AND (v371 IS NOT NULL) AS t372,
    -- D.3
    CASE WHEN t376 THEN v375 * 50 ELSE 0 END AS v377,
    CASE WHEN t376 THEN v375 * 50 ELSE 2500 END AS v378,
    -- E.2
    (NOT ((f82 IS NULL) OR (f83 IS NULL))) AND (v384 IS NOT NULL) AS t385,
    -- F.2
    (NOT (COALESCE(t395, FALSE))) AND (v397 IS NOT NULL) AS t398
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.1.1
    (NOT (COALESCE(t108, FALSE))) AND (v112 IS NOT NULL) AS t113,
    -- A.1.2
    (NOT (COALESCE(t116, FALSE))) AND (v120 IS NOT NULL) AS t121,
    -- A.1.4
    CASE WHEN t129 THEN v131 END AS k132,
    (v128 - (v131 * f8)) * 100000000000000000000000000 AS v133,
    -- A.1.5
    CASE WHEN t156 THEN v158 END AS k159,
    (v155 - (v158 * (NULLIF(f9, 0)))) * 100000000000000000000000000 AS v160,
    CASE WHEN 0 < (CASE WHEN w153 THEN NULL ELSE w152 END) THEN d169 WHEN NOT (0 < (CASE WHEN w153 THEN NULL ELSE w152 END)) THEN 1 END AS d170,
    CASE WHEN t180 THEN 1 < v183 WHEN NOT t180 THEN 0 < v183 END AS t184,
    CASE WHEN t185 THEN 1 < v188 WHEN NOT t185 THEN 0 < v188 END AS t189,
    -- A.2.2
    (NOT ((f13 IS NULL) OR (f15 IS NULL))) AND (v202 IS NOT NULL) AS t203,
    -- A.2.4
    (((v212 * 2000) * 2) + (f18 * 3)) // ((f18 * 3) * 2) AS v213,
    (NOT ((f16 IS NULL) OR (f18 IS NULL))) AND (v212 IS NOT NULL) AS t214,
    -- A.2.6
    CASE WHEN t226 THEN v225 * 100 ELSE 500 END AS v227,
    CASE WHEN t226 THEN v225 * 100 ELSE 3000 END AS v228,
    -- A.2.8
    first_value(v233) OVER (PARTITION BY bloc ORDER BY k236 DESC NULLS LAST) AS w237,
    first_value(f26) OVER (PARTITION BY bloc ORDER BY k236 DESC NULLS LAST) AS w238,
    count(k236) OVER (PARTITION BY bloc) AS w239,
    -- A.4.1
    (NOT (COALESCE(t279, FALSE))) AND (v283 IS NOT NULL) AS t284,
    -- A.4.2
    CASE WHEN t291 THEN v290 * 100 ELSE 600 END AS v292,
    CASE WHEN t291 THEN v290 * 100 ELSE 2000 END AS v293,
    -- A.4.3
    CASE WHEN t298 THEN v297 * 100 ELSE 400 END AS v299,
    CASE WHEN t298 THEN v297 * 100 ELSE 1500 END AS v300,
    -- A.4.5
    CASE WHEN t307 THEN (((v306 * 3000) * 2) + f48) // (f48 * 2) ELSE 0 END AS v308,
    CASE WHEN t307 THEN (((v306 * 3000) * 2) + f48) // (f48 * 2) ELSE 3000 END AS v309,
    -- B.1
    (NOT ((f60 IS NULL) OR (f61 IS NULL))) AND (v334 IS NOT NULL) AS t335,
    -- B.2
    COALESCE((NOT ((f62 IS NULL) OR (f63 IS NULL))) AND (v341 IS NOT NULL) AND (5 <= v341), FALSE) AS t342,
    -- C.3
    COALESCE((NOT ((f70 IS NULL) OR (f71 IS NULL))) AND (v360 IS NOT NULL) AND (4 <= v360), FALSE) AS t361,
    -- D.2
    CASE WHEN t372 THEN v371 * 100 ELSE 1000 END AS v373,
    CASE WHEN t372 THEN v371 * 100 ELSE 3500 END AS v374,
    -- E.2
    CASE WHEN t385 THEN v384 * 500 ELSE 0 END AS v386,
    CASE WHEN t385 THEN v384 * 500 ELSE 1500 END AS v387,
    -- F.2
    CASE WHEN t398 THEN v397 * 100 ELSE -1000 END AS v399,
    CASE WHEN t398 THEN v397 * 100 ELSE 0 END AS v400
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.1.1
    CASE WHEN t113 THEN (((v112 * 1500) * 2) + d111) // (d111 * 2) ELSE 0 END AS v114,
    CASE WHEN t113 THEN (((v112 * 1500) * 2) + d111) // (d111 * 2) ELSE 3000 END AS v115,
    -- A.1.2
    CASE WHEN t121 THEN (((v120 * 1250) * 2) + d119) // (d119 * 2) ELSE 0 END AS v122,
    CASE WHEN t121 THEN (((v120 * 1250) * 2) + d119) // (d119 * 2) ELSE 2500 END AS v123,
    -- A.1.4
    CASE WHEN t129 THEN v133 // f8 END AS k134,
    count(k132) OVER (PARTITION BY bloc) AS w137,
    -- A.1.5
    CASE WHEN t156 THEN v160 // (NULLIF(f9, 0)) END AS k161,
    count(k159) OVER (PARTITION BY bloc) AS w164,
    -- A.2.2
    CASE WHEN t203 THEN (((v202 * 1500) * 2) + f15) // (f15 * 2) ELSE 0 END AS v204,
    CASE WHEN t203 THEN (((v202 * 1500) * 2) + f15) // (f15 * 2) ELSE 1500 END AS v205,
    -- A.2.4
    CASE WHEN t214 THEN v213 ELSE 0 END AS v215,
    CASE WHEN t214 THEN v213 ELSE 2000 END AS v216,
    -- A.2.8
    CASE WHEN w240 THEN NULL ELSE CASE WHEN w239 = 0 THEN NULL ELSE w237 END END AS v241,
    -- A.4.1
    CASE WHEN t284 THEN (((v283 * 750) * 2) + d282) // (d282 * 2) ELSE 0 END AS v285,
    CASE WHEN t284 THEN (((v283 * 750) * 2) + d282) // (d282 * 2) ELSE 1500 END AS v286,
    -- B.1
    CASE WHEN t335 THEN v334 * 100 ELSE 0 END AS v336,
    CASE WHEN t335 THEN v334 * 100 ELSE 3500 END AS v337,
    -- B.2
    CASE WHEN t342 THEN v341 * 100 ELSE 500 END AS v343,
    CASE WHEN t342 THEN v341 * 100 ELSE 2500 END AS v344,
    -- C.3
    CASE WHEN t361 THEN v360 * 100 ELSE 400 END AS v362,
    CASE WHEN t361 THEN v360 * 100 ELSE 2500 END AS v363
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.1.4
    first_value(v128) OVER (PARTITION BY bloc ORDER BY k132 DESC NULLS LAST, k134 DESC NULLS LAST) AS w135,
    first_value(f8) OVER (PARTITION BY bloc ORDER BY k132 DESC NULLS LAST, k134 DESC NULLS LAST) AS w136,
    -- A.1.5
    first_value(v155) OVER (PARTITION BY bloc ORDER BY k159 DESC NULLS LAST, k161 DESC NULLS LAST) AS w162,
    first_value(NULLIF(f9, 0)) OVER (PARTITION BY bloc ORDER BY k159 DESC NULLS LAST, k161 DESC NULLS LAST) AS w163,
    -- A.2.8
    CASE WHEN v241 > 0 THEN v233 * w238 WHEN v241 < 0 THEN -(v233 * w238) ELSE NULL END AS v242,
    CASE WHEN 0 < v241 THEN f26 * (NULLIF(abs(v241), 0)) WHEN NOT (0 < v241) THEN 1 END AS d243
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.1.4
    CASE WHEN w138 THEN NULL ELSE CASE WHEN w137 = 0 THEN NULL ELSE w135 END END AS v139,
    -- A.1.5
    CASE WHEN w165 THEN NULL ELSE CASE WHEN w164 = 0 THEN NULL ELSE w162 END END AS v166,
    -- A.2.8
    CASE WHEN v233 < 0 THEN f26 WHEN NOT (v233 < 0) THEN d243 END AS d244,
    CASE WHEN v233 < 0 THEN CASE WHEN (f26 + v233) <= 0 THEN 0 WHEN NOT ((f26 + v233) <= 0) THEN f26 + v233 END WHEN NOT (v233 < 0) THEN CASE WHEN 0 < v241 THEN (f26 * (NULLIF(abs(v241), 0))) + v242 WHEN NOT (0 < v241) THEN 1 END END AS v245
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.1.4
    CASE WHEN v139 > 0 THEN v128 * w136 WHEN v139 < 0 THEN -(v128 * w136) ELSE NULL END AS v140,
    CASE WHEN 0 < v139 THEN f8 * (NULLIF(abs(v139), 0)) WHEN NOT (0 < v139) THEN 1 END AS d141,
    -- A.1.5
    (f9 IS NULL) OR ((f10 IS NULL) AND (((f9 IS NOT NULL) AND (0 = f9)) OR ((f9 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (0 = f9) AND (0 < (CASE WHEN w153 THEN NULL ELSE w152 END)) AND t154) OR ((f9 IS NOT NULL) AND (v155 < 0) AND (v155 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (v155 IS NOT NULL) AND (NOT (0 = f9)) AND (0 < v166) AND (v166 IS NOT NULL) AND (NOT (v155 < 0))) OR ((f9 IS NOT NULL) AND (v155 IS NOT NULL) AND (NOT (0 = f9)) AND (NOT (v155 < 0))))) AS t167,
    CASE WHEN v166 > 0 THEN v155 * w163 WHEN v166 < 0 THEN -(v155 * w163) ELSE NULL END AS v171,
    CASE WHEN 0 < v166 THEN (NULLIF(f9, 0)) * (NULLIF(abs(v166), 0)) WHEN NOT (0 < v166) THEN 1 END AS d172,
    -- A.2.8
    CASE WHEN (v245 * 1250) < 0 THEN -((((abs(v245 * 1250)) * 2) + d244) // (d244 * 2)) ELSE (((abs(v245 * 1250)) * 2) + d244) // (d244 * 2) END AS v246,
    COALESCE((NOT ((f25 IS NULL) OR (f26 IS NULL))) AND (v245 IS NOT NULL) AND (0 <= v245) AND (v245 <= (2 * d244)), FALSE) AS t247
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.1.4
    CASE WHEN v128 < 0 THEN f8 WHEN NOT (v128 < 0) THEN d141 END AS d142,
    CASE WHEN v128 < 0 THEN CASE WHEN (f8 + v128) <= 0 THEN 0 WHEN NOT ((f8 + v128) <= 0) THEN f8 + v128 END WHEN NOT (v128 < 0) THEN CASE WHEN 0 < v139 THEN (f8 * (NULLIF(abs(v139), 0))) + v140 WHEN NOT (0 < v139) THEN 1 END END AS v143,
    -- A.1.5
    CASE WHEN v155 < 0 THEN NULLIF(f9, 0) WHEN NOT (v155 < 0) THEN d172 END AS d173,
    CASE WHEN 0 = f9 THEN (CASE WHEN 0 < (CASE WHEN w153 THEN NULL ELSE w152 END) THEN v168 WHEN NOT (0 < (CASE WHEN w153 THEN NULL ELSE w152 END)) THEN 0 END) * 6 WHEN NOT (0 = f9) THEN (CASE WHEN v155 < 0 THEN CASE WHEN ((NULLIF(f9, 0)) + v155) <= 0 THEN 0 WHEN NOT (((NULLIF(f9, 0)) + v155) <= 0) THEN (NULLIF(f9, 0)) + v155 END WHEN NOT (v155 < 0) THEN CASE WHEN 0 < v166 THEN ((NULLIF(f9, 0)) * (NULLIF(abs(v166), 0))) + v171 WHEN NOT (0 < v166) THEN 1 END END) * 5 END AS v175,
    -- A.2.8
    CASE WHEN t247 THEN v246 ELSE 0 END AS v248,
    CASE WHEN t247 THEN v246 ELSE 2500 END AS v249
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.1.4
    CASE WHEN (v143 * 2000) < 0 THEN -((((abs(v143 * 2000)) * 2) + d142) // (d142 * 2)) ELSE (((abs(v143 * 2000)) * 2) + d142) // (d142 * 2) END AS v144,
    COALESCE((NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v143 IS NOT NULL) AND (0 <= v143) AND (v143 <= (2 * d142)), FALSE) AS t145,
    -- A.1.5
    CASE WHEN 0 = f9 THEN d170 WHEN NOT (0 = f9) THEN d173 END AS d174
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.1.4
    CASE WHEN t145 THEN v144 ELSE 0 END AS v146,
    CASE WHEN t145 THEN v144 ELSE 4000 END AS v147,
    -- A.1.5
    CASE WHEN (v175 * 350) < 0 THEN -((((abs(v175 * 350)) * 2) + d174) // (d174 * 2)) ELSE (((abs(v175 * 350)) * 2) + d174) // (d174 * 2) END AS v176,
    COALESCE((NOT (COALESCE(t167, FALSE))) AND (v175 IS NOT NULL) AND (0 <= v175) AND (v175 <= (10 * d174)), FALSE) AS t177
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.1.5
    CASE WHEN t177 THEN v176 ELSE 0 END AS v178,
    CASE WHEN t177 THEN v176 ELSE 3500 END AS v179
  FROM steps_11
),
sections AS (
  SELECT
    steps_12.*,
    ((((((v198 + v204) + v208) + v215) + v219) + v227) + v231) + v248 AS v404,
    ((((((v199 + v205) + v209) + v216) + v220) + v228) + v232) + v249 AS v405,
    ((((((v285 + v292) + v299) + v303) + v308) + v312) * d319) + v320 AS v406,
    ((((((v286 + v293) + v300) + v304) + v309) + v313) * d319) + v322 AS v407,
    CASE WHEN 5000 < ((v380 + v386) + v389) THEN 5000 ELSE (v380 + v386) + v389 END AS v410,
    CASE WHEN 5000 < ((v381 + v387) + v390) THEN 5000 ELSE (v381 + v387) + v390 END AS v411
  FROM steps_12
),
sections_2 AS (
  SELECT
    sections.*,
    (((((((((v114 + v122) + v126) + v146) + v178) + v194) + v404) + (((((v255 + v259) + v265) + v270) + v273) + v277)) * d319) + v406) + ((v326 + v329) * d319) AS v408,
    (((((((((v115 + v123) + v127) + v147) + v179) + v195) + v405) + (((((v256 + v260) + v266) + v271) + v274) + v278)) * d319) + v407) + ((v327 + v330) * d319) AS v409
  FROM sections
),
sections_3 AS (
  SELECT
    sections_2.*,
    ((((v408 + ((((v336 + v343) + v347) + v351) * d319)) + ((((v353 + v355) + v362) + v366) * d319)) + (((v368 + v373) + v377) * d319)) + (v410 * d319)) + (((v393 + v399) + v402) * d319) AS v412,
    ((((v409 + ((((v337 + v344) + v348) + v352) * d319)) + ((((v354 + v356) + v363) + v367) * d319)) + (((v369 + v374) + v378) * d319)) + (v411 * d319)) + (((v394 + v400) + v403) * d319) AS v413
  FROM sections_2
),
totals AS (
  SELECT
    sections_3.*,
    ((((((((((((((61 + ((CAST(CASE WHEN NOT t316 THEN 1 ELSE 0 END AS HUGEINT)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v414,
    ((((((((((((((61 + ((CAST(CASE WHEN (NOT t316) AND (NOT t317) THEN 1 ELSE 0 END AS HUGEINT)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v415,
    NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AS t420,
    (NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE)))) AND (NOT (t106 OR t107)) AS t421,
    (abs(v408)) + (CASE WHEN v408 < 0 THEN d319 - 1 WHEN NOT (v408 < 0) THEN 0 END) AS v430,
    (abs(v409)) + (CASE WHEN v409 < 0 THEN d319 - 1 WHEN NOT (v409 < 0) THEN 0 END) AS v434,
    (abs((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90)) + (CASE WHEN ((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) < 0 THEN f90 - 1 WHEN NOT (((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) < 0) THEN 0 END) AS v438,
    -f76 AS k442
  FROM sections_3
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v414 = 0 THEN d319 WHEN v412 < 0 THEN d319 * v415 ELSE d319 * v414 END AS d416,
    CASE WHEN v414 = 0 THEN v412 WHEN v412 < 0 THEN v412 * 20 ELSE v412 * 20 END AS v417,
    CASE WHEN v414 = 0 THEN d319 WHEN v413 < 0 THEN d319 * v414 ELSE d319 * v415 END AS d418,
    CASE WHEN v414 = 0 THEN v413 WHEN v413 < 0 THEN v413 * 20 ELSE v413 * 20 END AS v419,
    CASE WHEN v408 < 0 THEN -(v430 // d319) ELSE v430 // d319 END AS v431,
    CASE WHEN v409 < 0 THEN -(v434 // d319) ELSE v434 // d319 END AS v435,
    CASE WHEN ((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) < 0 THEN -(v438 // f90) ELSE v438 // f90 END AS v439
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v417)) + (CASE WHEN v417 < 0 THEN d416 - 1 WHEN NOT (v417 < 0) THEN 0 END) AS v422,
    (abs(v419)) + (CASE WHEN v419 < 0 THEN d418 - 1 WHEN NOT (v419 < 0) THEN 0 END) AS v426,
    (v408 - (v431 * d319)) * 1000000000000000000000000000 AS v432,
    (v409 - (v435 * d319)) * 1000000000000000000000000000 AS v436,
    ((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) - (v439 * f90) AS v440
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CASE WHEN v417 < 0 THEN -(v422 // d416) ELSE v422 // d416 END AS v423,
    CASE WHEN v419 < 0 THEN -(v426 // d418) ELSE v426 // d418 END AS v427,
    v432 // d319 AS k433,
    v436 // d319 AS k437,
    (v440 * 100000000000000000000000000) // f90 AS k441
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    (v417 - (v423 * d416)) * 10000000000000000000000000 AS v424,
    (v419 - (v427 * d418)) * 10000000000000000000000000 AS v428
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    v424 // d416 AS k425,
    v428 // d418 AS k429
  FROM totals_5
),
ends AS (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN v427 ELSE v423 END AS k443,
    CASE WHEN at_best = 1 THEN k429 ELSE k425 END AS k446,
    CASE WHEN at_best = 1 THEN v435 ELSE v431 END AS k449,
    CASE WHEN at_best = 1 THEN k437 ELSE k433 END AS k450,
    CASE WHEN at_best = 1 THEN v147 ELSE v146 END AS k451,
    CASE WHEN at_best = 1 THEN v439 ELSE v439 END AS k452,
    CASE WHEN at_best = 1 THEN k441 ELSE k441 END AS k455,
    CASE WHEN at_best = 1 THEN k442 ELSE k442 END AS k458
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k443 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k444,
    COALESCE(k443, 0) AS k445,
    CASE WHEN k446 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k447,
    COALESCE(k446, 0) AS k448,
    CASE WHEN k452 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k453,
    COALESCE(k452, 0) AS k454,
    CASE WHEN k455 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k456,
    COALESCE(k455, 0) AS k457,
    CASE WHEN k458 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k459,
    COALESCE(k458, 0) AS k460
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND t421 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w461,
    sum(CASE WHEN at_best = 0 AND t421 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k444, k445, k447, k448, k449, k450, k451, k453, k454, k456, k457, k459, k460) AS w462,
    sum(CASE WHEN at_best = 1 AND t420 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w463,
    sum(CASE WHEN at_best = 1 AND t420 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k444, k445, k447, k448, k449, k450, k451, k453, k454, k456, k457, k459, k460) AS w464,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k444, k445, k447, k448, k449, k450, k451, k453, k454, k456, k457, k459, k460) AS w465,
    count(*) OVER (PARTITION BY bloc) AS w466
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w461 - w462 END) OVER (PARTITION BY bloc, unit) AS p467,
    max(CASE WHEN at_best = 0 THEN 1 + w463 - w464 END) OVER (PARTITION BY bloc, unit) AS p468,
    min(w465) OVER (PARTITION BY bloc, unit) AS p469,
    max(w465) OVER (PARTITION BY bloc, unit) AS p470,
    count(*) OVER (PARTITION BY bloc, unit) AS p471
  FROM ranks
),
result AS (
  SELECT
    places.*,
    (abs(v412)) + (CASE WHEN v412 < 0 THEN d319 - 1 WHEN NOT (v412 < 0) THEN 0 END) AS v472,
    (abs(-v413)) + (CASE WHEN (-v413) < 0 THEN d319 - 1 WHEN NOT ((-v413) < 0) THEN 0 END) AS v474,
    (-(-v407)) + (CASE WHEN (-v407) < 0 THEN d319 - 1 WHEN NOT ((-v407) < 0) THEN 0 END) AS v476,
    (abs(-v409)) + (CASE WHEN (-v409) < 0 THEN d319 - 1 WHEN NOT ((-v409) < 0) THEN 0 END) AS v478,
    (-(-v322)) + (CASE WHEN (-v322) < 0 THEN d319 - 1 WHEN NOT ((-v322) < 0) THEN 0 END) AS v480
  FROM places
),
result_2 AS (
  SELECT
    result.*,
    CASE WHEN v412 < 0 THEN -(v472 // d319) ELSE v472 // d319 END AS v473,
    -(CASE WHEN (-v413) < 0 THEN -(v474 // d319) ELSE v474 // d319 END) AS v475,
    -(CASE WHEN (-v407) < 0 THEN -(v476 // d319) ELSE v476 // d319 END) AS v477,
    -(CASE WHEN (-v409) < 0 THEN -(v478 // d319) ELSE v478 // d319 END) AS v479,
    -(CASE WHEN (-v322) < 0 THEN -(v480 // d319) ELSE v480 // d319 END) AS v481
  FROM result
)
SELECT
  bloc AS "bloc",
  unit AS "unit",
  CASE WHEN unit IS NULL OR bloc IS NULL OR p471 <> 2 OR w466 > 2000000000 THEN CAST(error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS VARCHAR), 'NULL') || ': ' || COALESCE(CAST(unit AS VARCHAR), 'NULL')) AS BIGINT) WHEN NOT t420 THEN NULL ELSE p467 END AS "rank least",
  CASE WHEN unit IS NULL OR bloc IS NULL OR p471 <> 2 OR w466 > 2000000000 THEN CAST(error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS VARCHAR), 'NULL') || ': ' || COALESCE(CAST(unit AS VARCHAR), 'NULL')) AS BIGINT) WHEN NOT t420 THEN NULL ELSE p468 - CASE WHEN p470 > p469 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v473 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v475 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v414 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v415 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  CAST(v417 AS DECIMAL(38,0)) AS "percent least top",
  CAST(d416 * 100 AS DECIMAL(38,0)) AS "percent least bottom",
  CAST(v419 AS DECIMAL(38,0)) AS "percent most top",
  CAST(d418 * 100 AS DECIMAL(38,0)) AS "percent most bottom",
  CAST(((((v114 + v122) + v126) + v146) + v178) + v194 AS DECIMAL(38,0)) * 0.01 AS "section A.1 least",
  CAST(((((v115 + v123) + v127) + v147) + v179) + v195 AS DECIMAL(38,0)) * 0.01 AS "section A.1 most",
  CAST(v404 AS DECIMAL(38,0)) * 0.01 AS "section A.2 least",
  CAST(v405 AS DECIMAL(38,0)) * 0.01 AS "section A.2 most",
  CAST(((((v255 + v259) + v265) + v270) + v273) + v277 AS DECIMAL(38,0)) * 0.01 AS "section A.3 least",
  CAST(((((v256 + v260) + v266) + v271) + v274) + v278 AS DECIMAL(38,0)) * 0.01 AS "section A.3 most",
  CAST(v406 // d319 AS DECIMAL(38,0)) * 0.01 AS "section A.4 least",
  CAST(v477 AS DECIMAL(38,0)) * 0.01 AS "section A.4 most",
  CAST(v326 + v329 AS DECIMAL(38,0)) * 0.01 AS "section A.5 least",
  CAST(v327 + v330 AS DECIMAL(38,0)) * 0.01 AS "section A.5 most",
  CAST(v431 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v479 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(((v336 + v343) + v347) + v351 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(((v337 + v344) + v348) + v352 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(((v353 + v355) + v362) + v366 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(((v354 + v356) + v363) + v367 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST((v368 + v373) + v377 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST((v369 + v374) + v378 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  CAST(v410 AS DECIMAL(38,0)) * 0.01 AS "section E least",
  CAST(v411 AS DECIMAL(38,0)) * 0.01 AS "section E most",
  CAST((v393 + v399) + v402 AS DECIMAL(38,0)) * 0.01 AS "section F least",
  CAST((v394 + v400) + v403 AS DECIMAL(38,0)) * 0.01 AS "section F most",
  -- A.1.1 Growth in new FDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “230 dự án có vốn đầu tư nước ngoài (FDI), tăng 43% so với cùng kỳ năm 2023”
  CAST(v114 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 least",
  CAST(v115 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 most",
  CASE WHEN t113 THEN 'determined' ELSE 'undetermined' END AS "A.1.1 state",
  -- A.1.2 Growth in new DDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “91 dự án đầu tư trong nước (DDI), tăng 98% so với cùng kỳ năm 2023”
  CAST(v122 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 least",
  CAST(v123 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 most",
  CASE WHEN t121 THEN 'determined' ELSE 'undetermined' END AS "A.1.2 state",
  -- A.1.3 FDI capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “với tổng vốn cấp mới và điều chỉnh đạt 1,73 tỷ USD, vượt 57% so với kế hoạch năm 2021”
  CAST(v126 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 least",
  CAST(v127 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 most",
  CASE WHEN t125 THEN 'determined' ELSE 'undetermined' END AS "A.1.3 state",
  -- A.1.4 FDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “một số đơn vị đạt kết quả nổi bật là Quảng Ninh, Hưng Yên, Bắc Ninh, Hải Dương, Hà Nội”
  CAST(v146 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 least",
  CAST(v147 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 most",
  CASE WHEN t145 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((v128 IS NOT NULL) AND t150 AND (NOT (v128 < 0))) OR ((v128 IS NOT NULL) AND t150 AND (0 < v139) AND (v139 IS NOT NULL) AND (NOT (v128 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.1.4 state",
  -- A.1.5 DDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổng vốn đầu tư cấp mới và điều chỉnh trong 6 tháng đầu năm của các đơn vị đạt 5.671 triệu USD, tăng 21% so với cùng kỳ năm 2023 và 38.480 tỷ đồng”
  CAST(v178 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 least",
  CAST(v179 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 most",
  CASE WHEN t177 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((f9 IS NOT NULL) AND (0 = f9) AND t184) OR ((f9 IS NOT NULL) AND (0 = f9) AND t184 AND (0 < (CASE WHEN w153 THEN NULL ELSE w152 END)) AND t154) OR ((f9 IS NOT NULL) AND (v155 IS NOT NULL) AND (NOT (0 = f9)) AND t189 AND (NOT (v155 < 0))) OR ((f9 IS NOT NULL) AND (v155 IS NOT NULL) AND (NOT (0 = f9)) AND t189 AND (0 < v166) AND (v166 IS NOT NULL) AND (NOT (v155 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.1.5 state",
  -- A.1.6 Capital implemented against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “vốn thực hiện của các dự án đạt khoảng 1.830 t đồng”
  CAST(v194 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 least",
  CAST(v195 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 most",
  CASE WHEN t193 THEN 'determined' ELSE 'undetermined' END AS "A.1.6 state",
  -- A.2.1 Industrial production against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “các chỉ tiêu về giá trị sản xuất công nghiệp (SXCN), giá trị xuất khẩu, nhập khẩu, nộp ngân sách cơ bản đạt so với kế hoạch năm”
  CAST(v198 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 least",
  CAST(v199 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 most",
  CASE WHEN t197 THEN 'determined' ELSE 'undetermined' END AS "A.2.1 state",
  -- A.2.2 Growth in industrial production
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tiếp tục đi vào ổn định, có tăng trưởng khá”
  CAST(v204 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 least",
  CAST(v205 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 most",
  CASE WHEN t203 THEN 'determined' ELSE 'undetermined' END AS "A.2.2 state",
  -- A.2.3 FDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổng doanh thu Khối doanh nghiệp FDI đạt 56.686 triệu USD”
  CAST(v208 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 least",
  CAST(v209 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 most",
  CASE WHEN t207 THEN 'determined' ELSE 'undetermined' END AS "A.2.3 state",
  -- A.2.4 Growth in FDI revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “Doanh thu ước đạt 69.448 tỷ đồng, tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v215 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 least",
  CAST(v216 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 most",
  CASE WHEN t214 THEN 'determined' ELSE 'undetermined' END AS "A.2.4 state",
  -- A.2.5 DDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 192.100 tỷ đồng”
  CAST(v219 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 least",
  CAST(v220 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 most",
  CASE WHEN t218 THEN 'determined' ELSE 'undetermined' END AS "A.2.5 state",
  -- A.2.6 Export against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giá trị xuất khẩu ước đạt 1.503 triệu USD, tăng 31 triệu USD (tương đương 2,1%) so với năm 2020, đạt 100,2% kế hoạch năm 2021”
  CAST(v227 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 least",
  CAST(v228 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 most",
  CASE WHEN t226 THEN 'determined' ELSE 'undetermined' END AS "A.2.6 state",
  -- A.2.7 Budget payment of FDI enterprises against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nộp ngân sách nhà nước Khối doanh nghiệp FDI đạt 1.602 triệu USD”
  CAST(v231 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 least",
  CAST(v232 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 most",
  CASE WHEN t230 THEN 'determined' ELSE 'undetermined' END AS "A.2.7 state",
  -- A.2.8 Budget payment of DDI enterprises beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 9.492,2 tỷ đồng”
  CAST(v248 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 least",
  CAST(v249 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 most",
  CASE WHEN t247 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((v233 IS NOT NULL) AND t252 AND (NOT (v233 < 0))) OR ((v233 IS NOT NULL) AND t252 AND (0 < v241) AND (v241 IS NOT NULL) AND (NOT (v233 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.2.8 state",
  -- A.3.1 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v255 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 least",
  CAST(v256 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 most",
  CASE WHEN t254 THEN 'determined' ELSE 'undetermined' END AS "A.3.1 state",
  -- A.3.2 Employment and income of workers not below the same period
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “mức thu nhập bình quân 2,4 triệu đồng/người/tháng”
  CAST(v259 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 least",
  CAST(v260 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 most",
  CASE WHEN (NOT t257) AND (v258 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.3.2 state",
  -- A.3.3 Workers' housing: places against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đặc biệt quan tâm đến phát triển hạ tầng xã hội (nhà ở công nhân, các thiết chế văn hóa, thể thao, phúc lợi phục vụ người lao động trong KCN)”
  CAST(v265 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 least",
  CAST(v266 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 most",
  CASE WHEN t264 THEN 'determined' ELSE 'undetermined' END AS "A.3.3 state",
  -- A.3.4 Growth of trade unions and their membership
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Tổ chức công đoàn cơ sở - cầu nối giữa người lao động với chủ doanh nghiệp phát triển mạnh tại các KCN”
  CAST(v270 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 least",
  CAST(v271 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 most",
  CASE WHEN (NOT t267) AND (v269 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.3.4 state",
  -- A.3.5 Contributions of enterprises to social welfare
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “26 doanh nghiệp tại 5 KCN đã ủng hỗ Quỹ đền ơn đáp nghĩa và an sinh xã hội với số tiền 2.456.170.000 đồng”
  CAST(v273 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 least",
  CAST(v274 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 most",
  CASE WHEN (f39 IS NOT NULL) AND (v272 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.3.5 state",
  -- A.3.6 Dialogue with enterprises and advice on policy
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổ chức các cuộc đối thoại chính sách, có biện pháp kịp thời tháo gỡ khó khăn cho các doanh nghiệp, nhất là về TTHC và đất đai”
  CAST(v277 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 least",
  CAST(v278 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 most",
  CASE WHEN t276 THEN 'determined' ELSE 'undetermined' END AS "A.3.6 state",
  -- A.4.1 Growth in zones in operation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “số khu đã đi vào hoạt động là 98 (tăng 10% so với cùng kỳ năm 2023)”
  CAST(v285 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 least",
  CAST(v286 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 most",
  CASE WHEN t284 THEN 'determined' ELSE 'undetermined' END AS "A.4.1 state",
  -- A.4.2 Occupancy of the planned industrial land
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích quy hoạch đạt 58,16% (1.217ha/2.093ha)”
  CAST(v292 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 least",
  CAST(v293 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 most",
  CASE WHEN t291 THEN 'determined' ELSE 'undetermined' END AS "A.4.2 state",
  -- A.4.3 Occupancy of the industrial land recovered
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích thu hồi đạt 75,38% (1.217ha/1.615ha)”
  CAST(v299 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 least",
  CAST(v300 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 most",
  CASE WHEN t298 THEN 'determined' ELSE 'undetermined' END AS "A.4.3 state",
  -- A.4.4 Capital per hectare and per project in force
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Suất đầu tư đạt 7,73 triệu USD/dự án và 3,56 triệu USD/ha”
  CAST(v303 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 least",
  CAST(v304 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 most",
  CASE WHEN t302 THEN 'determined' ELSE 'undetermined' END AS "A.4.4 state",
  -- A.4.5 Few projects behind schedule
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “số dự án thuộc diện chậm tiến độ là 13 dự án (chiếm tỷ lệ 10,7% tổng số dự án)”
  CAST(v308 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 least",
  CAST(v309 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 most",
  CASE WHEN t307 THEN 'determined' ELSE 'undetermined' END AS "A.4.5 state",
  -- A.4.6 Inspection and supervision of projects against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban thành lập Đoàn giám sát, ban hành Kế hoạch giám sát đầu tư đánh giá các dự án được cấp Giấy chứng nhận đăng ký đầu tư trong các KCN năm 2023”
  CAST(v312 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 least",
  CAST(v313 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 most",
  CASE WHEN t311 THEN 'determined' ELSE 'undetermined' END AS "A.4.6 state",
  -- A.4.7 Capital spent on the infrastructure of economic zones against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đẩy nhanh tiến độ giải phóng mặt bằng và đầu tư xây dựng hạ tầng kỹ thuật đồng bộ”
  CAST(v320 // d319 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 least",
  CAST(v481 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 most",
  CASE WHEN t316 THEN 'not assigned' WHEN t317 THEN 'undetermined' WHEN t315 THEN 'determined' ELSE 'undetermined' END AS "A.4.7 state",
  -- A.5.1 No environmental incident, fire, labour accident or food-safety incident
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “không xảy ra vụ việc gây ô nhiễm môi trường, các vụ cháy nổ hay các vụ liên quan đến an toàn lao động, vệ sinh thực phẩm”
  CAST(v326 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 least",
  CAST(v327 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 most",
  CASE WHEN (NOT t323) AND (v325 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5.1 state",
  -- A.5.2 Stable labour relations, no collective work stoppage
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Phối hợp với các cơ quan chức năng giải quyết 2 vụ ngừng việc tập thể”
  CAST(v329 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 least",
  CAST(v330 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 most",
  CASE WHEN (f59 IS NOT NULL) AND (v328 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5.2 state",
  -- B.1 Share of dossiers settled on time or before
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “100% các TTHC của các nhà đầu tư, doanh nghiệp đều được giải quyết trước hoặc đúng hạn, không có hồ sơ trả quá hạn”
  CAST(v336 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v337 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN t335 THEN 'determined' ELSE 'undetermined' END AS "B.1 state",
  -- B.2 Share of procedures offered as full-process online services
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “danh mục dịch vụ công trực tuyến toàn trình là 30 thủ tục hành chính đạt 100% số thủ tục hành chính thuộc thẩm quyền giải quyết của Ban”
  CAST(v343 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v344 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t342 THEN 'determined' ELSE 'undetermined' END AS "B.2 state",
  -- B.3 Time to settle procedures cut, procedures published
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các thủ tục hành chính đều được các đơn vị trong Khối thi đua cắt giảm thời gian giải quyết so với thời gian quy định”
  CAST(v347 AS DECIMAL(38,0)) * 0.01 AS "B.3 least",
  CAST(v348 AS DECIMAL(38,0)) * 0.01 AS "B.3 most",
  CASE WHEN t346 THEN 'determined' ELSE 'undetermined' END AS "B.3 state",
  -- B.4 Quality management and electronic documents
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban đã xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2023”
  CAST(v351 AS DECIMAL(38,0)) * 0.01 AS "B.4 least",
  CAST(v352 AS DECIMAL(38,0)) * 0.01 AS "B.4 most",
  CASE WHEN t350 THEN 'determined' ELSE 'undetermined' END AS "B.4 state",
  -- C.1 Party and mass organisations
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổ chức đảng và các đoàn thể của cơ quan duy trì hoạt động đầy đủ, có hiệu quả”
  CAST(v353 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v354 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN f68 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "C.1 state",
  -- C.2 Internal security and public order
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các đơn vị đều đảm bảo công tác bảo vệ chính trị nội bộ tại cơ quan”
  CAST(v355 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v356 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN f69 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "C.2 state",
  -- C.3 Tasks assigned by superiors done
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “đã hoàn thành 17/17 văn bản chỉ đạo điều hành được giao chủ trì”
  CAST(v362 AS DECIMAL(38,0)) * 0.01 AS "C.3 least",
  CAST(v363 AS DECIMAL(38,0)) * 0.01 AS "C.3 most",
  CASE WHEN t361 THEN 'determined' ELSE 'undetermined' END AS "C.3 state",
  -- C.4 Complaints settled, and in time
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Công tác thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo được các Ban Quản lý thực hiện nghiêm túc, đúng theo quy định của pháp luật”
  CAST(v366 AS DECIMAL(38,0)) * 0.01 AS "C.4 least",
  CAST(v367 AS DECIMAL(38,0)) * 0.01 AS "C.4 most",
  CASE WHEN t365 THEN 'determined' ELSE 'undetermined' END AS "C.4 state",
  -- D.1 Emulation movements and commendation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nâng cao chất lượng công tác thi đua khen thưởng tại các cơ quan, đơn vị”
  CAST(v368 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v369 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f75 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "D.1 state",
  -- D.2 Reports and their evidence
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Một số doanh nghiệp không thực hiện đúng quy định về chế độ báo cáo, thống kê, gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo”
  CAST(v373 AS DECIMAL(38,0)) * 0.01 AS "D.2 least",
  CAST(v374 AS DECIMAL(38,0)) * 0.01 AS "D.2 most",
  CASE WHEN t372 THEN 'determined' ELSE 'undetermined' END AS "D.2 state",
  -- D.3 New models, good examples, and making them known
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tuyên truyền các điển hình tiên tiến, các mô hình mới, cách làm hay để từ đó nhân rộng để mọi người học hỏi”
  CAST(v377 AS DECIMAL(38,0)) * 0.01 AS "D.3 least",
  CAST(v378 AS DECIMAL(38,0)) * 0.01 AS "D.3 most",
  CASE WHEN t376 THEN 'determined' ELSE 'undetermined' END AS "D.3 state",
  -- E.1 Solutions accepted
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Xây dựng và triển khai nghiên cứu, thực hiện 4 Đề tài khoa học, 1 Đề án ứng dụng công nghệ thông tin vào hoạt động quản lý Nhà nước của Ban”
  CAST(v380 AS DECIMAL(38,0)) * 0.01 AS "E.1 least",
  CAST(v381 AS DECIMAL(38,0)) * 0.01 AS "E.1 most",
  CASE WHEN (f81 IS NOT NULL) AND (v379 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "E.1 state",
  -- E.2 Titles and flags awarded (only the highest counts)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “được các Bộ, ngành Trung ương và UBND tỉnh biểu dương và khen thưởng”
  CAST(v386 AS DECIMAL(38,0)) * 0.01 AS "E.2 least",
  CAST(v387 AS DECIMAL(38,0)) * 0.01 AS "E.2 most",
  CASE WHEN t385 THEN 'determined' ELSE 'undetermined' END AS "E.2 state",
  -- E.3 Large FDI projects (100 million USD or more)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “đáng chú ý là các dự án đầu tư FDI lớn như: dự án của tập đoàn Amkor (Hàn Quốc), vốn đầu tư khoảng 530 triệu USD”
  CAST(v389 AS DECIMAL(38,0)) * 0.01 AS "E.3 least",
  CAST(v390 AS DECIMAL(38,0)) * 0.01 AS "E.3 most",
  CASE WHEN (f84 IS NOT NULL) AND (v388 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "E.3 state",
  -- F.1 No launch, registration or pact of emulation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Hàng năm xây dựng đăng ký thi đua và ký giao ước thi đua trong Khối”
  CAST(v393 AS DECIMAL(38,0)) * 0.01 AS "F.1 least",
  CAST(v394 AS DECIMAL(38,0)) * 0.01 AS "F.1 most",
  CASE WHEN t392 THEN 'determined' ELSE 'undetermined' END AS "F.1 state",
  -- F.2 Staff disciplined (waived where the board itself found and dealt with it)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “tăng cường kỷ luật, kỷ cương hành chính”
  CAST(v399 AS DECIMAL(38,0)) * 0.01 AS "F.2 least",
  CAST(v400 AS DECIMAL(38,0)) * 0.01 AS "F.2 most",
  CASE WHEN t398 THEN 'determined' ELSE 'undetermined' END AS "F.2 state",
  -- F.3 Figures reported wrong and corrected at the appraisal
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo của các cơ quan quản lý Nhà nước”
  CAST(v402 AS DECIMAL(38,0)) * 0.01 AS "F.3 least",
  CAST(v403 AS DECIMAL(38,0)) * 0.01 AS "F.3 most",
  CASE WHEN (f89 IS NOT NULL) AND (v401 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "F.3 state",
  --    No self-score sheet: not classified
  CASE WHEN COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE) THEN 'applies' WHEN t106 THEN 'open' ELSE 'no' END AS "veto 1",
  --    The head of the board was disciplined with a warning or worse: not classified
  CASE WHEN COALESCE(f2 AND (f2 IS NOT NULL), FALSE) THEN 'applies' WHEN t107 THEN 'open' ELSE 'no' END AS "veto 2"
FROM result_2
WHERE at_best = 0
ORDER BY bloc, "rank least" ASC NULLS LAST, "rank most", unit;
