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
    CASE WHEN "self_score_filed" IS NULL THEN NULL WHEN lower(CAST("self_score_filed" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_score_filed" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column self_score_filed: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("self_score_filed" AS VARCHAR)) AS BOOLEAN) END AS f1,
    CASE WHEN "leader_disciplined" IS NULL THEN NULL WHEN lower(CAST("leader_disciplined" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("leader_disciplined" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column leader_disciplined: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("leader_disciplined" AS VARCHAR)) AS BOOLEAN) END AS f2,
    CASE WHEN "projects_fdi.previous" IS NULL THEN NULL WHEN (typeof("projects_fdi.previous") LIKE 'DECIMAL%' OR typeof("projects_fdi.previous") LIKE '%INT' OR typeof("projects_fdi.previous") LIKE '%INTEGER') AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) = "projects_fdi.previous" AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_fdi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f3,
    CASE WHEN "projects_fdi" IS NULL THEN NULL WHEN (typeof("projects_fdi") LIKE 'DECIMAL%' OR typeof("projects_fdi") LIKE '%INT' OR typeof("projects_fdi") LIKE '%INTEGER') AND CAST("projects_fdi" AS DECIMAL(10,0)) = "projects_fdi" AND CAST("projects_fdi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_fdi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_fdi" AS VARCHAR)) AS HUGEINT) END AS f4,
    CASE WHEN "projects_ddi.previous" IS NULL THEN NULL WHEN (typeof("projects_ddi.previous") LIKE 'DECIMAL%' OR typeof("projects_ddi.previous") LIKE '%INT' OR typeof("projects_ddi.previous") LIKE '%INTEGER') AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) = "projects_ddi.previous" AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_ddi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f5,
    CASE WHEN "projects_ddi" IS NULL THEN NULL WHEN (typeof("projects_ddi") LIKE 'DECIMAL%' OR typeof("projects_ddi") LIKE '%INT' OR typeof("projects_ddi") LIKE '%INTEGER') AND CAST("projects_ddi" AS DECIMAL(10,0)) = "projects_ddi" AND CAST("projects_ddi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_ddi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_ddi" AS VARCHAR)) AS HUGEINT) END AS f6,
    CASE WHEN "capital_fdi" IS NULL THEN NULL WHEN (typeof("capital_fdi") LIKE 'DECIMAL%' OR typeof("capital_fdi") LIKE '%INT' OR typeof("capital_fdi") LIKE '%INTEGER') AND CAST("capital_fdi" AS DECIMAL(12,2)) = "capital_fdi" AND CAST("capital_fdi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_fdi" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_fdi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_fdi" AS VARCHAR)) AS HUGEINT) END AS f7,
    CASE WHEN "capital_fdi.plan" IS NULL THEN NULL WHEN (typeof("capital_fdi.plan") LIKE 'DECIMAL%' OR typeof("capital_fdi.plan") LIKE '%INT' OR typeof("capital_fdi.plan") LIKE '%INTEGER') AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) = "capital_fdi.plan" AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.plan" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_fdi.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_fdi.plan" AS VARCHAR)) AS HUGEINT) END AS f8,
    CASE WHEN "capital_ddi.plan" IS NULL THEN NULL WHEN (typeof("capital_ddi.plan") LIKE 'DECIMAL%' OR typeof("capital_ddi.plan") LIKE '%INT' OR typeof("capital_ddi.plan") LIKE '%INTEGER') AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) = "capital_ddi.plan" AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.plan" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_ddi.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ddi.plan" AS VARCHAR)) AS HUGEINT) END AS f9,
    CASE WHEN "capital_ddi" IS NULL THEN NULL WHEN (typeof("capital_ddi") LIKE 'DECIMAL%' OR typeof("capital_ddi") LIKE '%INT' OR typeof("capital_ddi") LIKE '%INTEGER') AND CAST("capital_ddi" AS DECIMAL(12,2)) = "capital_ddi" AND CAST("capital_ddi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_ddi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ddi" AS VARCHAR)) AS HUGEINT) END AS f10,
    CASE WHEN "capital_implemented.plan" IS NULL THEN NULL WHEN (typeof("capital_implemented.plan") LIKE 'DECIMAL%' OR typeof("capital_implemented.plan") LIKE '%INT' OR typeof("capital_implemented.plan") LIKE '%INTEGER') AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) = "capital_implemented.plan" AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_implemented.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_implemented.plan" AS VARCHAR)) AS HUGEINT) END AS f11,
    CASE WHEN "capital_implemented" IS NULL THEN NULL WHEN (typeof("capital_implemented") LIKE 'DECIMAL%' OR typeof("capital_implemented") LIKE '%INT' OR typeof("capital_implemented") LIKE '%INTEGER') AND CAST("capital_implemented" AS DECIMAL(11,1)) = "capital_implemented" AND CAST("capital_implemented" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_implemented: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_implemented" AS VARCHAR)) AS HUGEINT) END AS f12,
    CASE WHEN "industrial_output" IS NULL THEN NULL WHEN (typeof("industrial_output") LIKE 'DECIMAL%' OR typeof("industrial_output") LIKE '%INT' OR typeof("industrial_output") LIKE '%INTEGER') AND CAST("industrial_output" AS DECIMAL(11,1)) = "industrial_output" AND CAST("industrial_output" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("industrial_output" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column industrial_output: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("industrial_output" AS VARCHAR)) AS HUGEINT) END AS f13,
    CASE WHEN "industrial_output.plan" IS NULL THEN NULL WHEN (typeof("industrial_output.plan") LIKE 'DECIMAL%' OR typeof("industrial_output.plan") LIKE '%INT' OR typeof("industrial_output.plan") LIKE '%INTEGER') AND CAST("industrial_output.plan" AS DECIMAL(11,1)) = "industrial_output.plan" AND CAST("industrial_output.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column industrial_output.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("industrial_output.plan" AS VARCHAR)) AS HUGEINT) END AS f14,
    CASE WHEN "industrial_output.previous" IS NULL THEN NULL WHEN (typeof("industrial_output.previous") LIKE 'DECIMAL%' OR typeof("industrial_output.previous") LIKE '%INT' OR typeof("industrial_output.previous") LIKE '%INTEGER') AND CAST("industrial_output.previous" AS DECIMAL(11,1)) = "industrial_output.previous" AND CAST("industrial_output.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column industrial_output.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("industrial_output.previous" AS VARCHAR)) AS HUGEINT) END AS f15,
    CASE WHEN "revenue_fdi" IS NULL THEN NULL WHEN (typeof("revenue_fdi") LIKE 'DECIMAL%' OR typeof("revenue_fdi") LIKE '%INT' OR typeof("revenue_fdi") LIKE '%INTEGER') AND CAST("revenue_fdi" AS DECIMAL(11,1)) = "revenue_fdi" AND CAST("revenue_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_fdi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_fdi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("revenue_fdi" AS VARCHAR)) AS HUGEINT) END AS f16,
    CASE WHEN "revenue_fdi.plan" IS NULL THEN NULL WHEN (typeof("revenue_fdi.plan") LIKE 'DECIMAL%' OR typeof("revenue_fdi.plan") LIKE '%INT' OR typeof("revenue_fdi.plan") LIKE '%INTEGER') AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) = "revenue_fdi.plan" AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_fdi.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("revenue_fdi.plan" AS VARCHAR)) AS HUGEINT) END AS f17,
    CASE WHEN "revenue_fdi.previous" IS NULL THEN NULL WHEN (typeof("revenue_fdi.previous") LIKE 'DECIMAL%' OR typeof("revenue_fdi.previous") LIKE '%INT' OR typeof("revenue_fdi.previous") LIKE '%INTEGER') AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) = "revenue_fdi.previous" AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_fdi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("revenue_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f18,
    CASE WHEN "revenue_ddi" IS NULL THEN NULL WHEN (typeof("revenue_ddi") LIKE 'DECIMAL%' OR typeof("revenue_ddi") LIKE '%INT' OR typeof("revenue_ddi") LIKE '%INTEGER') AND CAST("revenue_ddi" AS DECIMAL(11,1)) = "revenue_ddi" AND CAST("revenue_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_ddi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("revenue_ddi" AS VARCHAR)) AS HUGEINT) END AS f19,
    CASE WHEN "revenue_ddi.plan" IS NULL THEN NULL WHEN (typeof("revenue_ddi.plan") LIKE 'DECIMAL%' OR typeof("revenue_ddi.plan") LIKE '%INT' OR typeof("revenue_ddi.plan") LIKE '%INTEGER') AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) = "revenue_ddi.plan" AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_ddi.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("revenue_ddi.plan" AS VARCHAR)) AS HUGEINT) END AS f20,
    CASE WHEN "export" IS NULL THEN NULL WHEN (typeof("export") LIKE 'DECIMAL%' OR typeof("export") LIKE '%INT' OR typeof("export") LIKE '%INTEGER') AND CAST("export" AS DECIMAL(11,1)) = "export" AND CAST("export" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column export: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export" AS VARCHAR)) AS HUGEINT) END AS f21,
    CASE WHEN "export.plan" IS NULL THEN NULL WHEN (typeof("export.plan") LIKE 'DECIMAL%' OR typeof("export.plan") LIKE '%INT' OR typeof("export.plan") LIKE '%INTEGER') AND CAST("export.plan" AS DECIMAL(11,1)) = "export.plan" AND CAST("export.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("export.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column export.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export.plan" AS VARCHAR)) AS HUGEINT) END AS f22,
    CASE WHEN "budget_fdi" IS NULL THEN NULL WHEN (typeof("budget_fdi") LIKE 'DECIMAL%' OR typeof("budget_fdi") LIKE '%INT' OR typeof("budget_fdi") LIKE '%INTEGER') AND CAST("budget_fdi" AS DECIMAL(11,1)) = "budget_fdi" AND CAST("budget_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_fdi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget_fdi" AS VARCHAR)) AS HUGEINT) END AS f23,
    CASE WHEN "budget_fdi.plan" IS NULL THEN NULL WHEN (typeof("budget_fdi.plan") LIKE 'DECIMAL%' OR typeof("budget_fdi.plan") LIKE '%INT' OR typeof("budget_fdi.plan") LIKE '%INTEGER') AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) = "budget_fdi.plan" AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_fdi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_fdi.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget_fdi.plan" AS VARCHAR)) AS HUGEINT) END AS f24,
    CASE WHEN "budget_ddi" IS NULL THEN NULL WHEN (typeof("budget_ddi") LIKE 'DECIMAL%' OR typeof("budget_ddi") LIKE '%INT' OR typeof("budget_ddi") LIKE '%INTEGER') AND CAST("budget_ddi" AS DECIMAL(11,1)) = "budget_ddi" AND CAST("budget_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_ddi: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget_ddi" AS VARCHAR)) AS HUGEINT) END AS f25,
    CASE WHEN "budget_ddi.plan" IS NULL THEN NULL WHEN (typeof("budget_ddi.plan") LIKE 'DECIMAL%' OR typeof("budget_ddi.plan") LIKE '%INT' OR typeof("budget_ddi.plan") LIKE '%INTEGER') AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) = "budget_ddi.plan" AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_ddi.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_ddi.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget_ddi.plan" AS VARCHAR)) AS HUGEINT) END AS f26,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN (typeof("new_jobs") LIKE 'DECIMAL%' OR typeof("new_jobs") LIKE '%INT' OR typeof("new_jobs") LIKE '%INTEGER') AND CAST("new_jobs" AS DECIMAL(10,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column new_jobs: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("new_jobs" AS VARCHAR)) AS HUGEINT) END AS f27,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN (typeof("new_jobs.plan") LIKE 'DECIMAL%' OR typeof("new_jobs.plan") LIKE '%INT' OR typeof("new_jobs.plan") LIKE '%INTEGER') AND CAST("new_jobs.plan" AS DECIMAL(10,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column new_jobs.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("new_jobs.plan" AS VARCHAR)) AS HUGEINT) END AS f28,
    CASE WHEN "workers" IS NULL THEN NULL WHEN (typeof("workers") LIKE 'DECIMAL%' OR typeof("workers") LIKE '%INT' OR typeof("workers") LIKE '%INTEGER') AND CAST("workers" AS DECIMAL(10,0)) = "workers" AND CAST("workers" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column workers: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("workers" AS VARCHAR)) AS HUGEINT) END AS f29,
    CASE WHEN "workers.previous" IS NULL THEN NULL WHEN (typeof("workers.previous") LIKE 'DECIMAL%' OR typeof("workers.previous") LIKE '%INT' OR typeof("workers.previous") LIKE '%INTEGER') AND CAST("workers.previous" AS DECIMAL(10,0)) = "workers.previous" AND CAST("workers.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column workers.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("workers.previous" AS VARCHAR)) AS HUGEINT) END AS f30,
    CASE WHEN "income" IS NULL THEN NULL WHEN (typeof("income") LIKE 'DECIMAL%' OR typeof("income") LIKE '%INT' OR typeof("income") LIKE '%INTEGER') AND CAST("income" AS DECIMAL(12,2)) = "income" AND CAST("income" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column income: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("income" AS VARCHAR)) AS HUGEINT) END AS f31,
    CASE WHEN "income.previous" IS NULL THEN NULL WHEN (typeof("income.previous") LIKE 'DECIMAL%' OR typeof("income.previous") LIKE '%INT' OR typeof("income.previous") LIKE '%INTEGER') AND CAST("income.previous" AS DECIMAL(12,2)) = "income.previous" AND CAST("income.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income.previous" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column income.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("income.previous" AS VARCHAR)) AS HUGEINT) END AS f32,
    CASE WHEN "housing_places.plan" IS NULL THEN NULL WHEN (typeof("housing_places.plan") LIKE 'DECIMAL%' OR typeof("housing_places.plan") LIKE '%INT' OR typeof("housing_places.plan") LIKE '%INTEGER') AND CAST("housing_places.plan" AS DECIMAL(10,0)) = "housing_places.plan" AND CAST("housing_places.plan" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places.plan" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column housing_places.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("housing_places.plan" AS VARCHAR)) AS HUGEINT) END AS f33,
    CASE WHEN "housing_places" IS NULL THEN NULL WHEN (typeof("housing_places") LIKE 'DECIMAL%' OR typeof("housing_places") LIKE '%INT' OR typeof("housing_places") LIKE '%INTEGER') AND CAST("housing_places" AS DECIMAL(10,0)) = "housing_places" AND CAST("housing_places" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column housing_places: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("housing_places" AS VARCHAR)) AS HUGEINT) END AS f34,
    CASE WHEN "unions" IS NULL THEN NULL WHEN (typeof("unions") LIKE 'DECIMAL%' OR typeof("unions") LIKE '%INT' OR typeof("unions") LIKE '%INTEGER') AND CAST("unions" AS DECIMAL(10,0)) = "unions" AND CAST("unions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column unions: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("unions" AS VARCHAR)) AS HUGEINT) END AS f35,
    CASE WHEN "unions.previous" IS NULL THEN NULL WHEN (typeof("unions.previous") LIKE 'DECIMAL%' OR typeof("unions.previous") LIKE '%INT' OR typeof("unions.previous") LIKE '%INTEGER') AND CAST("unions.previous" AS DECIMAL(10,0)) = "unions.previous" AND CAST("unions.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column unions.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("unions.previous" AS VARCHAR)) AS HUGEINT) END AS f36,
    CASE WHEN "union_members.previous" IS NULL THEN NULL WHEN (typeof("union_members.previous") LIKE 'DECIMAL%' OR typeof("union_members.previous") LIKE '%INT' OR typeof("union_members.previous") LIKE '%INTEGER') AND CAST("union_members.previous" AS DECIMAL(10,0)) = "union_members.previous" AND CAST("union_members.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column union_members.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("union_members.previous" AS VARCHAR)) AS HUGEINT) END AS f37,
    CASE WHEN "union_members" IS NULL THEN NULL WHEN (typeof("union_members") LIKE 'DECIMAL%' OR typeof("union_members") LIKE '%INT' OR typeof("union_members") LIKE '%INTEGER') AND CAST("union_members" AS DECIMAL(10,0)) = "union_members" AND CAST("union_members" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column union_members: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("union_members" AS VARCHAR)) AS HUGEINT) END AS f38,
    CASE WHEN "social_contributions" IS NULL THEN NULL WHEN (typeof("social_contributions") LIKE 'DECIMAL%' OR typeof("social_contributions") LIKE '%INT' OR typeof("social_contributions") LIKE '%INTEGER') AND CAST("social_contributions" AS DECIMAL(12,2)) = "social_contributions" AND CAST("social_contributions" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("social_contributions" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column social_contributions: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("social_contributions" AS VARCHAR)) AS HUGEINT) END AS f39,
    CASE WHEN "dialogues" IS NULL THEN NULL WHEN (typeof("dialogues") LIKE 'DECIMAL%' OR typeof("dialogues") LIKE '%INT' OR typeof("dialogues") LIKE '%INTEGER') AND CAST("dialogues" AS DECIMAL(10,0)) = "dialogues" AND CAST("dialogues" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dialogues" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dialogues: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("dialogues" AS VARCHAR)) AS HUGEINT) END AS f40,
    CASE WHEN "policy_proposals" IS NULL THEN NULL WHEN (typeof("policy_proposals") LIKE 'DECIMAL%' OR typeof("policy_proposals") LIKE '%INT' OR typeof("policy_proposals") LIKE '%INTEGER') AND CAST("policy_proposals" AS DECIMAL(10,0)) = "policy_proposals" AND CAST("policy_proposals" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("policy_proposals" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column policy_proposals: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("policy_proposals" AS VARCHAR)) AS HUGEINT) END AS f41,
    CASE WHEN "zones_operating.previous" IS NULL THEN NULL WHEN (typeof("zones_operating.previous") LIKE 'DECIMAL%' OR typeof("zones_operating.previous") LIKE '%INT' OR typeof("zones_operating.previous") LIKE '%INTEGER') AND CAST("zones_operating.previous" AS DECIMAL(10,0)) = "zones_operating.previous" AND CAST("zones_operating.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_operating.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("zones_operating.previous" AS VARCHAR)) AS HUGEINT) END AS f42,
    CASE WHEN "zones_operating" IS NULL THEN NULL WHEN (typeof("zones_operating") LIKE 'DECIMAL%' OR typeof("zones_operating") LIKE '%INT' OR typeof("zones_operating") LIKE '%INTEGER') AND CAST("zones_operating" AS DECIMAL(10,0)) = "zones_operating" AND CAST("zones_operating" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_operating: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("zones_operating" AS VARCHAR)) AS HUGEINT) END AS f43,
    CASE WHEN "land_leased" IS NULL THEN NULL WHEN (typeof("land_leased") LIKE 'DECIMAL%' OR typeof("land_leased") LIKE '%INT' OR typeof("land_leased") LIKE '%INTEGER') AND CAST("land_leased" AS DECIMAL(11,1)) = "land_leased" AND CAST("land_leased" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("land_leased" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column land_leased: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("land_leased" AS VARCHAR)) AS HUGEINT) END AS f44,
    CASE WHEN "land_planned" IS NULL THEN NULL WHEN (typeof("land_planned") LIKE 'DECIMAL%' OR typeof("land_planned") LIKE '%INT' OR typeof("land_planned") LIKE '%INTEGER') AND CAST("land_planned" AS DECIMAL(11,1)) = "land_planned" AND CAST("land_planned" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_planned" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column land_planned: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("land_planned" AS VARCHAR)) AS HUGEINT) END AS f45,
    CASE WHEN "land_recovered" IS NULL THEN NULL WHEN (typeof("land_recovered") LIKE 'DECIMAL%' OR typeof("land_recovered") LIKE '%INT' OR typeof("land_recovered") LIKE '%INTEGER') AND CAST("land_recovered" AS DECIMAL(11,1)) = "land_recovered" AND CAST("land_recovered" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_recovered" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column land_recovered: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("land_recovered" AS VARCHAR)) AS HUGEINT) END AS f46,
    CASE WHEN "capital_in_force" IS NULL THEN NULL WHEN (typeof("capital_in_force") LIKE 'DECIMAL%' OR typeof("capital_in_force") LIKE '%INT' OR typeof("capital_in_force") LIKE '%INTEGER') AND CAST("capital_in_force" AS DECIMAL(11,1)) = "capital_in_force" AND CAST("capital_in_force" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_in_force" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_in_force: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_in_force" AS VARCHAR)) AS HUGEINT) END AS f47,
    CASE WHEN "projects_active" IS NULL THEN NULL WHEN (typeof("projects_active") LIKE 'DECIMAL%' OR typeof("projects_active") LIKE '%INT' OR typeof("projects_active") LIKE '%INTEGER') AND CAST("projects_active" AS DECIMAL(10,0)) = "projects_active" AND CAST("projects_active" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("projects_active" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_active: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_active" AS VARCHAR)) AS HUGEINT) END AS f48,
    CASE WHEN "projects_behind" IS NULL THEN NULL WHEN (typeof("projects_behind") LIKE 'DECIMAL%' OR typeof("projects_behind") LIKE '%INT' OR typeof("projects_behind") LIKE '%INTEGER') AND CAST("projects_behind" AS DECIMAL(10,0)) = "projects_behind" AND CAST("projects_behind" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_behind" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_behind: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_behind" AS VARCHAR)) AS HUGEINT) END AS f49,
    CASE WHEN "inspections" IS NULL THEN NULL WHEN (typeof("inspections") LIKE 'DECIMAL%' OR typeof("inspections") LIKE '%INT' OR typeof("inspections") LIKE '%INTEGER') AND CAST("inspections" AS DECIMAL(10,0)) = "inspections" AND CAST("inspections" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("inspections" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column inspections: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("inspections" AS VARCHAR)) AS HUGEINT) END AS f50,
    CASE WHEN "inspections.plan" IS NULL THEN NULL WHEN (typeof("inspections.plan") LIKE 'DECIMAL%' OR typeof("inspections.plan") LIKE '%INT' OR typeof("inspections.plan") LIKE '%INTEGER') AND CAST("inspections.plan" AS DECIMAL(10,0)) = "inspections.plan" AND CAST("inspections.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("inspections.plan" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column inspections.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("inspections.plan" AS VARCHAR)) AS HUGEINT) END AS f51,
    CASE WHEN "capital_ez" IS NULL THEN NULL WHEN (typeof("capital_ez") LIKE 'DECIMAL%' OR typeof("capital_ez") LIKE '%INT' OR typeof("capital_ez") LIKE '%INTEGER') AND CAST("capital_ez" AS DECIMAL(11,1)) = "capital_ez" AND CAST("capital_ez" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_ez" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_ez: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ez" AS VARCHAR)) AS HUGEINT) END AS f52,
    CASE WHEN "capital_ez.plan" IS NULL THEN NULL WHEN (typeof("capital_ez.plan") LIKE 'DECIMAL%' OR typeof("capital_ez.plan") LIKE '%INT' OR typeof("capital_ez.plan") LIKE '%INTEGER') AND CAST("capital_ez.plan" AS DECIMAL(11,1)) = "capital_ez.plan" AND CAST("capital_ez.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("capital_ez.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_ez.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ez.plan" AS VARCHAR)) AS HUGEINT) END AS f53,
    CASE WHEN "zones_economic" IS NULL THEN NULL WHEN (typeof("zones_economic") LIKE 'DECIMAL%' OR typeof("zones_economic") LIKE '%INT' OR typeof("zones_economic") LIKE '%INTEGER') AND CAST("zones_economic" AS DECIMAL(10,0)) = "zones_economic" AND CAST("zones_economic" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_economic" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_economic: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("zones_economic" AS VARCHAR)) AS HUGEINT) END AS f54,
    CASE WHEN "incidents_environment" IS NULL THEN NULL WHEN (typeof("incidents_environment") LIKE 'DECIMAL%' OR typeof("incidents_environment") LIKE '%INT' OR typeof("incidents_environment") LIKE '%INTEGER') AND CAST("incidents_environment" AS DECIMAL(10,0)) = "incidents_environment" AND CAST("incidents_environment" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_environment" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_environment: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("incidents_environment" AS VARCHAR)) AS HUGEINT) END AS f55,
    CASE WHEN "incidents_fire" IS NULL THEN NULL WHEN (typeof("incidents_fire") LIKE 'DECIMAL%' OR typeof("incidents_fire") LIKE '%INT' OR typeof("incidents_fire") LIKE '%INTEGER') AND CAST("incidents_fire" AS DECIMAL(10,0)) = "incidents_fire" AND CAST("incidents_fire" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_fire" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_fire: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("incidents_fire" AS VARCHAR)) AS HUGEINT) END AS f56,
    CASE WHEN "incidents_labour" IS NULL THEN NULL WHEN (typeof("incidents_labour") LIKE 'DECIMAL%' OR typeof("incidents_labour") LIKE '%INT' OR typeof("incidents_labour") LIKE '%INTEGER') AND CAST("incidents_labour" AS DECIMAL(10,0)) = "incidents_labour" AND CAST("incidents_labour" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_labour" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_labour: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("incidents_labour" AS VARCHAR)) AS HUGEINT) END AS f57,
    CASE WHEN "incidents_food" IS NULL THEN NULL WHEN (typeof("incidents_food") LIKE 'DECIMAL%' OR typeof("incidents_food") LIKE '%INT' OR typeof("incidents_food") LIKE '%INTEGER') AND CAST("incidents_food" AS DECIMAL(10,0)) = "incidents_food" AND CAST("incidents_food" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_food" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column incidents_food: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("incidents_food" AS VARCHAR)) AS HUGEINT) END AS f58,
    CASE WHEN "work_stoppages" IS NULL THEN NULL WHEN (typeof("work_stoppages") LIKE 'DECIMAL%' OR typeof("work_stoppages") LIKE '%INT' OR typeof("work_stoppages") LIKE '%INTEGER') AND CAST("work_stoppages" AS DECIMAL(10,0)) = "work_stoppages" AND CAST("work_stoppages" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("work_stoppages" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column work_stoppages: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("work_stoppages" AS VARCHAR)) AS HUGEINT) END AS f59,
    CASE WHEN "dossiers_on_time" IS NULL THEN NULL WHEN (typeof("dossiers_on_time") LIKE 'DECIMAL%' OR typeof("dossiers_on_time") LIKE '%INT' OR typeof("dossiers_on_time") LIKE '%INTEGER') AND CAST("dossiers_on_time" AS DECIMAL(10,0)) = "dossiers_on_time" AND CAST("dossiers_on_time" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_on_time" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dossiers_on_time: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("dossiers_on_time" AS VARCHAR)) AS HUGEINT) END AS f60,
    CASE WHEN "dossiers" IS NULL THEN NULL WHEN (typeof("dossiers") LIKE 'DECIMAL%' OR typeof("dossiers") LIKE '%INT' OR typeof("dossiers") LIKE '%INTEGER') AND CAST("dossiers" AS DECIMAL(10,0)) = "dossiers" AND CAST("dossiers" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("dossiers" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dossiers: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("dossiers" AS VARCHAR)) AS HUGEINT) END AS f61,
    CASE WHEN "procedures_online" IS NULL THEN NULL WHEN (typeof("procedures_online") LIKE 'DECIMAL%' OR typeof("procedures_online") LIKE '%INT' OR typeof("procedures_online") LIKE '%INTEGER') AND CAST("procedures_online" AS DECIMAL(10,0)) = "procedures_online" AND CAST("procedures_online" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("procedures_online" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column procedures_online: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("procedures_online" AS VARCHAR)) AS HUGEINT) END AS f62,
    CASE WHEN "procedures" IS NULL THEN NULL WHEN (typeof("procedures") LIKE 'DECIMAL%' OR typeof("procedures") LIKE '%INT' OR typeof("procedures") LIKE '%INTEGER') AND CAST("procedures" AS DECIMAL(10,0)) = "procedures" AND CAST("procedures" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("procedures" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column procedures: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("procedures" AS VARCHAR)) AS HUGEINT) END AS f63,
    CASE WHEN "procedures_time_cut" IS NULL THEN NULL WHEN lower(CAST("procedures_time_cut" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_time_cut" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column procedures_time_cut: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("procedures_time_cut" AS VARCHAR)) AS BOOLEAN) END AS f64,
    CASE WHEN "procedures_published" IS NULL THEN NULL WHEN lower(CAST("procedures_published" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_published" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column procedures_published: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("procedures_published" AS VARCHAR)) AS BOOLEAN) END AS f65,
    CASE WHEN "iso_certified" IS NULL THEN NULL WHEN lower(CAST("iso_certified" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("iso_certified" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column iso_certified: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("iso_certified" AS VARCHAR)) AS BOOLEAN) END AS f66,
    CASE WHEN "e_documents" IS NULL THEN NULL WHEN lower(CAST("e_documents" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("e_documents" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column e_documents: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("e_documents" AS VARCHAR)) AS BOOLEAN) END AS f67,
    CASE WHEN "C.1.awarded" IS NULL THEN NULL WHEN (typeof("C.1.awarded") LIKE 'DECIMAL%' OR typeof("C.1.awarded") LIKE '%INT' OR typeof("C.1.awarded") LIKE '%INTEGER') AND CAST("C.1.awarded" AS DECIMAL(3,1)) = "C.1.awarded" AND CAST("C.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 30.0 THEN CAST(CAST("C.1.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('column C.1.awarded: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("C.1.awarded" AS VARCHAR)) AS HUGEINT) END AS f68,
    CASE WHEN "C.2.awarded" IS NULL THEN NULL WHEN (typeof("C.2.awarded") LIKE 'DECIMAL%' OR typeof("C.2.awarded") LIKE '%INT' OR typeof("C.2.awarded") LIKE '%INTEGER') AND CAST("C.2.awarded" AS DECIMAL(3,1)) = "C.2.awarded" AND CAST("C.2.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 25.0 THEN CAST(CAST("C.2.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('column C.2.awarded: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("C.2.awarded" AS VARCHAR)) AS HUGEINT) END AS f69,
    CASE WHEN "tasks_done" IS NULL THEN NULL WHEN (typeof("tasks_done") LIKE 'DECIMAL%' OR typeof("tasks_done") LIKE '%INT' OR typeof("tasks_done") LIKE '%INTEGER') AND CAST("tasks_done" AS DECIMAL(10,0)) = "tasks_done" AND CAST("tasks_done" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("tasks_done" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column tasks_done: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("tasks_done" AS VARCHAR)) AS HUGEINT) END AS f70,
    CASE WHEN "tasks_assigned" IS NULL THEN NULL WHEN (typeof("tasks_assigned") LIKE 'DECIMAL%' OR typeof("tasks_assigned") LIKE '%INT' OR typeof("tasks_assigned") LIKE '%INTEGER') AND CAST("tasks_assigned" AS DECIMAL(10,0)) = "tasks_assigned" AND CAST("tasks_assigned" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("tasks_assigned" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column tasks_assigned: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("tasks_assigned" AS VARCHAR)) AS HUGEINT) END AS f71,
    CASE WHEN "complaints_received" IS NULL THEN NULL WHEN (typeof("complaints_received") LIKE 'DECIMAL%' OR typeof("complaints_received") LIKE '%INT' OR typeof("complaints_received") LIKE '%INTEGER') AND CAST("complaints_received" AS DECIMAL(10,0)) = "complaints_received" AND CAST("complaints_received" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_received" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column complaints_received: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("complaints_received" AS VARCHAR)) AS HUGEINT) END AS f72,
    CASE WHEN "complaints_settled" IS NULL THEN NULL WHEN (typeof("complaints_settled") LIKE 'DECIMAL%' OR typeof("complaints_settled") LIKE '%INT' OR typeof("complaints_settled") LIKE '%INTEGER') AND CAST("complaints_settled" AS DECIMAL(10,0)) = "complaints_settled" AND CAST("complaints_settled" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_settled" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column complaints_settled: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("complaints_settled" AS VARCHAR)) AS HUGEINT) END AS f73,
    CASE WHEN "complaints_late" IS NULL THEN NULL WHEN (typeof("complaints_late") LIKE 'DECIMAL%' OR typeof("complaints_late") LIKE '%INT' OR typeof("complaints_late") LIKE '%INTEGER') AND CAST("complaints_late" AS DECIMAL(10,0)) = "complaints_late" AND CAST("complaints_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_late" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column complaints_late: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("complaints_late" AS VARCHAR)) AS HUGEINT) END AS f74,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN (typeof("D.1.awarded") LIKE 'DECIMAL%' OR typeof("D.1.awarded") LIKE '%INT' OR typeof("D.1.awarded") LIKE '%INTEGER') AND CAST("D.1.awarded" AS DECIMAL(3,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 40.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('column D.1.awarded: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("D.1.awarded" AS VARCHAR)) AS HUGEINT) END AS f75,
    CASE WHEN "days_late" IS NULL THEN NULL WHEN (typeof("days_late") LIKE 'DECIMAL%' OR typeof("days_late") LIKE '%INT' OR typeof("days_late") LIKE '%INTEGER') AND CAST("days_late" AS DECIMAL(10,0)) = "days_late" AND CAST("days_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("days_late" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column days_late: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("days_late" AS VARCHAR)) AS HUGEINT) END AS f76,
    CASE WHEN "reports_missing" IS NULL THEN NULL WHEN (typeof("reports_missing") LIKE 'DECIMAL%' OR typeof("reports_missing") LIKE '%INT' OR typeof("reports_missing") LIKE '%INTEGER') AND CAST("reports_missing" AS DECIMAL(10,0)) = "reports_missing" AND CAST("reports_missing" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reports_missing" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column reports_missing: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("reports_missing" AS VARCHAR)) AS HUGEINT) END AS f77,
    CASE WHEN "missing_documents" IS NULL THEN NULL WHEN (typeof("missing_documents") LIKE 'DECIMAL%' OR typeof("missing_documents") LIKE '%INT' OR typeof("missing_documents") LIKE '%INTEGER') AND CAST("missing_documents" AS DECIMAL(10,0)) = "missing_documents" AND CAST("missing_documents" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("missing_documents" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column missing_documents: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("missing_documents" AS VARCHAR)) AS HUGEINT) END AS f78,
    CASE WHEN "models" IS NULL THEN NULL WHEN (typeof("models") LIKE 'DECIMAL%' OR typeof("models") LIKE '%INT' OR typeof("models") LIKE '%INTEGER') AND CAST("models" AS DECIMAL(10,0)) = "models" AND CAST("models" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("models" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column models: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("models" AS VARCHAR)) AS HUGEINT) END AS f79,
    CASE WHEN "articles" IS NULL THEN NULL WHEN (typeof("articles") LIKE 'DECIMAL%' OR typeof("articles") LIKE '%INT' OR typeof("articles") LIKE '%INTEGER') AND CAST("articles" AS DECIMAL(10,0)) = "articles" AND CAST("articles" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("articles" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column articles: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("articles" AS VARCHAR)) AS HUGEINT) END AS f80,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN (typeof("accepted_solutions") LIKE 'DECIMAL%' OR typeof("accepted_solutions") LIKE '%INT' OR typeof("accepted_solutions") LIKE '%INTEGER') AND CAST("accepted_solutions" AS DECIMAL(10,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column accepted_solutions: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("accepted_solutions" AS VARCHAR)) AS HUGEINT) END AS f81,
    CASE WHEN "flag_government" IS NULL THEN NULL WHEN lower(CAST("flag_government" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_government" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column flag_government: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("flag_government" AS VARCHAR)) AS BOOLEAN) END AS f82,
    CASE WHEN "flag_ministry" IS NULL THEN NULL WHEN lower(CAST("flag_ministry" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_ministry" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column flag_ministry: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("flag_ministry" AS VARCHAR)) AS BOOLEAN) END AS f83,
    CASE WHEN "projects_large" IS NULL THEN NULL WHEN (typeof("projects_large") LIKE 'DECIMAL%' OR typeof("projects_large") LIKE '%INT' OR typeof("projects_large") LIKE '%INTEGER') AND CAST("projects_large" AS DECIMAL(10,0)) = "projects_large" AND CAST("projects_large" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_large" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects_large: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_large" AS VARCHAR)) AS HUGEINT) END AS f84,
    CASE WHEN "pact_registered" IS NULL THEN NULL WHEN lower(CAST("pact_registered" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("pact_registered" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column pact_registered: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("pact_registered" AS VARCHAR)) AS BOOLEAN) END AS f85,
    CASE WHEN "self_detected" IS NULL THEN NULL WHEN lower(CAST("self_detected" AS VARCHAR)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_detected" AS VARCHAR)) IN ('false', 'no', '0') THEN FALSE ELSE CAST(error('column self_detected: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("self_detected" AS VARCHAR)) AS BOOLEAN) END AS f86,
    CASE WHEN "reprimands" IS NULL THEN NULL WHEN (typeof("reprimands") LIKE 'DECIMAL%' OR typeof("reprimands") LIKE '%INT' OR typeof("reprimands") LIKE '%INTEGER') AND CAST("reprimands" AS DECIMAL(10,0)) = "reprimands" AND CAST("reprimands" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reprimands" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column reprimands: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("reprimands" AS VARCHAR)) AS HUGEINT) END AS f87,
    CASE WHEN "warnings_or_worse" IS NULL THEN NULL WHEN (typeof("warnings_or_worse") LIKE 'DECIMAL%' OR typeof("warnings_or_worse") LIKE '%INT' OR typeof("warnings_or_worse") LIKE '%INTEGER') AND CAST("warnings_or_worse" AS DECIMAL(10,0)) = "warnings_or_worse" AND CAST("warnings_or_worse" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("warnings_or_worse" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column warnings_or_worse: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("warnings_or_worse" AS VARCHAR)) AS HUGEINT) END AS f88,
    CASE WHEN "figures_corrected" IS NULL THEN NULL WHEN (typeof("figures_corrected") LIKE 'DECIMAL%' OR typeof("figures_corrected") LIKE '%INT' OR typeof("figures_corrected") LIKE '%INTEGER') AND CAST("figures_corrected" AS DECIMAL(10,0)) = "figures_corrected" AND CAST("figures_corrected" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("figures_corrected" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column figures_corrected: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("figures_corrected" AS VARCHAR)) AS HUGEINT) END AS f89,
    CASE WHEN "capital_fdi.previous" IS NULL THEN NULL WHEN (typeof("capital_fdi.previous") LIKE 'DECIMAL%' OR typeof("capital_fdi.previous") LIKE '%INT' OR typeof("capital_fdi.previous") LIKE '%INTEGER') AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) = "capital_fdi.previous" AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.previous" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_fdi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f90,
    CASE WHEN "projects" IS NULL THEN NULL WHEN (typeof("projects") LIKE 'DECIMAL%' OR typeof("projects") LIKE '%INT' OR typeof("projects") LIKE '%INTEGER') AND CAST("projects" AS DECIMAL(10,0)) = "projects" AND CAST("projects" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects" AS VARCHAR)) AS HUGEINT) END AS f91,
    CASE WHEN "projects.previous" IS NULL THEN NULL WHEN (typeof("projects.previous") LIKE 'DECIMAL%' OR typeof("projects.previous") LIKE '%INT' OR typeof("projects.previous") LIKE '%INTEGER') AND CAST("projects.previous" AS DECIMAL(10,0)) = "projects.previous" AND CAST("projects.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects.previous" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column projects.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects.previous" AS VARCHAR)) AS HUGEINT) END AS f92,
    CASE WHEN "dossiers_overdue" IS NULL THEN NULL WHEN (typeof("dossiers_overdue") LIKE 'DECIMAL%' OR typeof("dossiers_overdue") LIKE '%INT' OR typeof("dossiers_overdue") LIKE '%INTEGER') AND CAST("dossiers_overdue" AS DECIMAL(10,0)) = "dossiers_overdue" AND CAST("dossiers_overdue" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_overdue" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column dossiers_overdue: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("dossiers_overdue" AS VARCHAR)) AS HUGEINT) END AS f93,
    CASE WHEN "zones_construction" IS NULL THEN NULL WHEN (typeof("zones_construction") LIKE 'DECIMAL%' OR typeof("zones_construction") LIKE '%INT' OR typeof("zones_construction") LIKE '%INTEGER') AND CAST("zones_construction" AS DECIMAL(10,0)) = "zones_construction" AND CAST("zones_construction" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_construction" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_construction: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("zones_construction" AS VARCHAR)) AS HUGEINT) END AS f94,
    CASE WHEN "zones_planned" IS NULL THEN NULL WHEN (typeof("zones_planned") LIKE 'DECIMAL%' OR typeof("zones_planned") LIKE '%INT' OR typeof("zones_planned") LIKE '%INTEGER') AND CAST("zones_planned" AS DECIMAL(10,0)) = "zones_planned" AND CAST("zones_planned" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_planned" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column zones_planned: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("zones_planned" AS VARCHAR)) AS HUGEINT) END AS f95,
    CASE WHEN "zones_area" IS NULL THEN NULL WHEN (typeof("zones_area") LIKE 'DECIMAL%' OR typeof("zones_area") LIKE '%INT' OR typeof("zones_area") LIKE '%INTEGER') AND CAST("zones_area" AS DECIMAL(11,1)) = "zones_area" AND CAST("zones_area" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("zones_area" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column zones_area: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("zones_area" AS VARCHAR)) AS HUGEINT) END AS f96,
    CASE WHEN "capital_ddi.previous" IS NULL THEN NULL WHEN (typeof("capital_ddi.previous") LIKE 'DECIMAL%' OR typeof("capital_ddi.previous") LIKE '%INT' OR typeof("capital_ddi.previous") LIKE '%INTEGER') AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) = "capital_ddi.previous" AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.previous" AS DECIMAL(14,2)) * 100 AS HUGEINT) ELSE CAST(error('column capital_ddi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f97,
    CASE WHEN "capital_implemented.previous" IS NULL THEN NULL WHEN (typeof("capital_implemented.previous") LIKE 'DECIMAL%' OR typeof("capital_implemented.previous") LIKE '%INT' OR typeof("capital_implemented.previous") LIKE '%INTEGER') AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) = "capital_implemented.previous" AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital_implemented.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_implemented.previous" AS VARCHAR)) AS HUGEINT) END AS f98,
    CASE WHEN "revenue_ddi.previous" IS NULL THEN NULL WHEN (typeof("revenue_ddi.previous") LIKE 'DECIMAL%' OR typeof("revenue_ddi.previous") LIKE '%INT' OR typeof("revenue_ddi.previous") LIKE '%INTEGER') AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) = "revenue_ddi.previous" AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue_ddi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("revenue_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f99,
    CASE WHEN "export.previous" IS NULL THEN NULL WHEN (typeof("export.previous") LIKE 'DECIMAL%' OR typeof("export.previous") LIKE '%INT' OR typeof("export.previous") LIKE '%INTEGER') AND CAST("export.previous" AS DECIMAL(11,1)) = "export.previous" AND CAST("export.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column export.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export.previous" AS VARCHAR)) AS HUGEINT) END AS f100,
    CASE WHEN "budget_fdi.previous" IS NULL THEN NULL WHEN (typeof("budget_fdi.previous") LIKE 'DECIMAL%' OR typeof("budget_fdi.previous") LIKE '%INT' OR typeof("budget_fdi.previous") LIKE '%INTEGER') AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) = "budget_fdi.previous" AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_fdi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget_fdi.previous" AS VARCHAR)) AS HUGEINT) END AS f101,
    CASE WHEN "budget_ddi.previous" IS NULL THEN NULL WHEN (typeof("budget_ddi.previous") LIKE 'DECIMAL%' OR typeof("budget_ddi.previous") LIKE '%INT' OR typeof("budget_ddi.previous") LIKE '%INTEGER') AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) = "budget_ddi.previous" AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi.previous" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget_ddi.previous: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget_ddi.previous" AS VARCHAR)) AS HUGEINT) END AS f102,
    CASE WHEN "housing_area" IS NULL THEN NULL WHEN (typeof("housing_area") LIKE 'DECIMAL%' OR typeof("housing_area") LIKE '%INT' OR typeof("housing_area") LIKE '%INTEGER') AND CAST("housing_area" AS DECIMAL(10,0)) = "housing_area" AND CAST("housing_area" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_area" AS DECIMAL(10,0)) AS HUGEINT) ELSE CAST(error('column housing_area: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("housing_area" AS VARCHAR)) AS HUGEINT) END AS f103,
    CASE WHEN "import" IS NULL THEN NULL WHEN (typeof("import") LIKE 'DECIMAL%' OR typeof("import") LIKE '%INT' OR typeof("import") LIKE '%INTEGER') AND CAST("import" AS DECIMAL(11,1)) = "import" AND CAST("import" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column import: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("import" AS VARCHAR)) AS HUGEINT) END AS f104,
    CASE WHEN "import.plan" IS NULL THEN NULL WHEN (typeof("import.plan") LIKE 'DECIMAL%' OR typeof("import.plan") LIKE '%INT' OR typeof("import.plan") LIKE '%INTEGER') AND CAST("import.plan" AS DECIMAL(11,1)) = "import.plan" AND CAST("import.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import.plan" AS DECIMAL(12,1)) * 10 AS HUGEINT) ELSE CAST(error('column import.plan: not allowed, unit ' || CAST("unit" AS VARCHAR) || ': ' || CAST("import.plan" AS VARCHAR)) AS HUGEINT) END AS f105
  FROM "figures"
),
steps AS (
  SELECT
    figures.*,
    (NOT (COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE))) AND (NOT (COALESCE((f1) AND (f1 IS NOT NULL), FALSE))) AS t106,
    (NOT (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AND (NOT (COALESCE((NOT f2) AND (f2 IS NOT NULL), FALSE))) AS t107,
    -- A.1.1
    (f3 IS NULL) OR ((f3 IS NOT NULL) AND (f4 IS NULL) AND (NOT (f3 = 0))) AS t108,
    CASE WHEN f3 > 0 THEN f4 ELSE NULL END AS v109,
    NULLIF(f3, 0) AS d110,
    -- A.1.2
    (f5 IS NULL) OR ((f5 IS NOT NULL) AND (f6 IS NULL) AND (NOT (0 = f5))) AS t123,
    CASE WHEN f5 > 0 THEN f6 ELSE NULL END AS v124,
    NULLIF(f5, 0) AS d125,
    -- A.1.3
    CASE WHEN f8 > 0 THEN f7 ELSE NULL END AS v137,
    f8 * 2 AS v142,
    -- A.1.4
    CASE WHEN f8 > 0 THEN (f7 * 2) - f8 ELSE NULL END AS v147,
    NOT ((f7 IS NULL) OR (f8 IS NULL)) AS t149,
    (f7 IS NULL) OR (f8 IS NULL) AS t179,
    -- A.1.5
    (f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NOT NULL) AS t183,
    CASE WHEN f9 > 0 THEN (f10 * 2) - f9 ELSE NULL END AS v187,
    NULLIF(f9, 0) AS d188,
    (f9 IS NOT NULL) AND (NOT ((f9 IS NULL) OR (f10 IS NULL))) AND (NOT (0 = f9)) AS t189,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NULL)) AS t225,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (f10 IS NULL) AND (NOT (0 = f9))) AS t230,
    -- A.1.6
    (f11 IS NULL) OR ((f11 IS NOT NULL) AND (f12 IS NULL) AND (NOT (0 = f11))) AS t235,
    CASE WHEN f11 > 0 THEN f12 ELSE NULL END AS v236,
    NULLIF(f11, 0) AS d237,
    -- A.2.1
    CASE WHEN f14 > 0 THEN f13 ELSE NULL END AS v248,
    f14 * 2 AS v253,
    -- A.2.2
    CASE WHEN f15 > 0 THEN f13 ELSE NULL END AS v258,
    f15 * 2 AS v264,
    -- A.2.3
    CASE WHEN f17 > 0 THEN f16 ELSE NULL END AS v269,
    f17 * 2 AS v274,
    -- A.2.4
    CASE WHEN f18 > 0 THEN f16 ELSE NULL END AS v279,
    3 * f18 AS v280,
    f18 * 3 AS d285,
    -- A.2.5
    CASE WHEN f20 > 0 THEN f19 ELSE NULL END AS v292,
    f20 * 2 AS v297,
    -- A.2.6
    CASE WHEN f22 > 0 THEN f21 ELSE NULL END AS v302,
    -- A.2.7
    CASE WHEN f24 > 0 THEN f23 ELSE NULL END AS v311,
    f24 * 2 AS v316,
    -- A.2.8
    CASE WHEN f26 > 0 THEN (f25 * 2) - f26 ELSE NULL END AS v321,
    NOT ((f25 IS NULL) OR (f26 IS NULL)) AS t323,
    (f25 IS NULL) OR (f26 IS NULL) AS t349,
    -- A.3.1
    CASE WHEN f28 > 0 THEN f27 ELSE NULL END AS v353,
    f28 * 2 AS v358,
    -- A.3.2
    (f29 IS NULL) OR (f30 IS NULL) OR (f31 IS NULL) OR (f32 IS NULL) AS t363,
    ((CAST(CASE WHEN f29 < f30 THEN 0 WHEN NOT (f29 < f30) THEN 1 END AS HUGEINT)) * 8) + ((CAST(CASE WHEN f31 < f32 THEN 0 WHEN NOT (f31 < f32) THEN 1 END AS HUGEINT)) * 7) AS v364,
    -- A.3.3
    (f33 IS NULL) OR ((f33 IS NOT NULL) AND (f34 IS NULL) AND (NOT (0 = f33))) AS t368,
    CASE WHEN f33 > 0 THEN f34 ELSE NULL END AS v369,
    NULLIF(f33, 0) AS d370,
    -- A.3.4
    (f35 IS NULL) OR (f36 IS NULL) OR (f38 IS NULL) OR (f37 IS NULL) AS t380,
    f35 - f36 AS v381,
    -- A.3.5
    f39 // 20000 AS v387,
    -- A.3.6
    ((CASE WHEN 3 <= f40 THEN 3 WHEN NOT (3 <= f40) THEN f40 END) * 2) + (CASE WHEN 4 <= f41 THEN 4 WHEN NOT (4 <= f41) THEN f41 END) AS v392,
    -- A.4.1
    (f42 IS NULL) OR ((f42 IS NOT NULL) AND (f43 IS NULL) AND (NOT (0 = f42))) AS t397,
    CASE WHEN f42 > 0 THEN f43 ELSE NULL END AS v398,
    NULLIF(f42, 0) AS d399,
    -- A.4.2
    CASE WHEN f45 > 0 THEN f44 ELSE NULL END AS v411,
    -- A.4.3
    CASE WHEN f46 > 0 THEN f44 ELSE NULL END AS v419,
    -- A.4.4
    (4 + ((CAST(CASE WHEN (NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44) THEN 1 WHEN NOT ((NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44)) THEN 0 END AS HUGEINT)) * 3)) + ((CAST(CASE WHEN f47 < (f48 * 75) THEN 0 WHEN NOT (f47 < (f48 * 75)) THEN 1 END AS HUGEINT)) * 3) AS v427,
    -- A.4.5
    CASE WHEN f48 > 0 THEN f49 ELSE NULL END AS v432,
    f48 * 2 AS v437,
    -- A.4.6
    CASE WHEN f51 > 0 THEN f50 ELSE NULL END AS v442,
    f51 * 2 AS v447,
    -- A.4.7
    CASE WHEN f53 > 0 THEN f52 ELSE NULL END AS v452,
    f53 * 2 AS v457,
    COALESCE((NOT (0 < f54)) AND (f54 IS NOT NULL), FALSE) AS t460,
    -- A.5.1
    (f55 IS NULL) OR (f56 IS NULL) OR (f57 IS NULL) OR (f58 IS NULL) AS t468,
    ((((CASE WHEN 2 <= f55 THEN 2 WHEN NOT (2 <= f55) THEN f55 END) * 3) + ((CASE WHEN 2 <= f56 THEN 2 WHEN NOT (2 <= f56) THEN f56 END) * 2)) + (CASE WHEN 3 <= f57 THEN 3 WHEN NOT (3 <= f57) THEN f57 END)) + (CASE WHEN 3 <= f58 THEN 3 WHEN NOT (3 <= f58) THEN f58 END) AS v469,
    -- A.5.2
    5 - (CASE WHEN 5 <= f59 THEN 5 WHEN NOT (5 <= f59) THEN f59 END) AS v474,
    -- B.1
    CASE WHEN f61 > 0 THEN f60 ELSE NULL END AS v478,
    -- B.2
    CASE WHEN f63 > 0 THEN f62 ELSE NULL END AS v486,
    -- B.3
    ((CAST(CASE WHEN f64 THEN 1 WHEN NOT f64 THEN 0 END AS HUGEINT)) * 3) + ((CAST(CASE WHEN f65 THEN 1 WHEN NOT f65 THEN 0 END AS HUGEINT)) * 2) AS v493,
    -- B.4
    ((CAST(CASE WHEN f66 THEN 1 WHEN NOT f66 THEN 0 END AS HUGEINT)) * 2) + ((CAST(CASE WHEN f67 THEN 1 WHEN NOT f67 THEN 0 END AS HUGEINT)) * 3) AS v498,
    -- C.1
    f68 * 10 AS v503,
    -- C.2
    f69 * 10 AS v506,
    -- C.3
    CASE WHEN f71 > 0 THEN f70 ELSE NULL END AS v509,
    -- C.4
    ((f72 - f73) * 2) + f74 AS v517,
    -- D.1
    f75 * 10 AS v523,
    -- D.2
    ((CASE WHEN 10 <= f76 THEN 10 WHEN NOT (10 <= f76) THEN f76 END) + ((CASE WHEN 3 <= f77 THEN 3 WHEN NOT (3 <= f77) THEN f77 END) * 5)) + (CASE WHEN 5 <= f78 THEN 5 WHEN NOT (5 <= f78) THEN f78 END) AS v526,
    -- D.3
    ((CASE WHEN 3 <= f79 THEN 3 WHEN NOT (3 <= f79) THEN f79 END) * 10) + (CASE WHEN 20 <= f80 THEN 20 WHEN NOT (20 <= f80) THEN f80 END) AS v532,
    -- E.1
    CASE WHEN 4 <= f81 THEN 4 WHEN NOT (4 <= f81) THEN f81 END AS v537,
    -- E.2
    (CAST(CASE WHEN f82 THEN 1 WHEN NOT f82 THEN 0 END AS HUGEINT)) * 3 AS v541,
    (CAST(CASE WHEN f83 THEN 1 WHEN NOT f83 THEN 0 END AS HUGEINT)) * 2 AS v542,
    -- E.3
    CASE WHEN 5 <= f84 THEN 5 WHEN NOT (5 <= f84) THEN f84 END AS v548,
    -- F.1
    CAST(-(CASE WHEN f85 THEN 0 WHEN NOT f85 THEN 1 END) AS HUGEINT) AS v552,
    -- F.2
    (f86 IS NULL) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f87 IS NULL)) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f88 IS NULL)) AS t556,
    (CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f87 THEN 4 WHEN NOT (4 <= f87) THEN f87 END END) + ((CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f88 THEN 4 WHEN NOT (4 <= f88) THEN f88 END END) * 2) AS v557,
    -- F.3
    -(CASE WHEN 4 <= f89 THEN 4 WHEN NOT (4 <= f89) THEN f89 END) AS v563
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1.1
    2 * d110 AS v111,
    (v109 - d110) * 5 AS v112,
    CASE WHEN f3 = 0 THEN 1 WHEN NOT (f3 = 0) THEN d110 END AS d114,
    -- A.1.2
    (v124 - d125) * 2 AS v126,
    CASE WHEN 0 = f5 THEN 1 WHEN NOT (0 = f5) THEN d125 END AS d128,
    -- A.1.3
    v137 * 2 AS v138,
    -- A.1.4
    f8 + v147 AS v148,
    (abs(v147)) + (CASE WHEN v147 < 0 THEN f8 - 1 WHEN NOT (v147 < 0) THEN 0 END) AS v150,
    bool_or((t149 AND v147 IS NULL)) OVER (PARTITION BY bloc) AS w162,
    count(CASE WHEN t179 THEN 1 END) OVER (PARTITION BY bloc) AS w180,
    -- A.1.5
    max(CASE WHEN t183 THEN f10 END) OVER (PARTITION BY bloc) AS w184,
    bool_or((t183 IS NULL) OR (t183 AND f10 IS NULL)) OVER (PARTITION BY bloc) AS w185,
    (abs(v187)) + (CASE WHEN v187 < 0 THEN d188 - 1 WHEN NOT (v187 < 0) THEN 0 END) AS v190,
    bool_or((t189 IS NULL) OR (t189 AND v187 IS NULL)) OVER (PARTITION BY bloc) AS w202,
    d188 + v187 AS v208,
    count(CASE WHEN t225 THEN 1 END) OVER (PARTITION BY bloc) AS w226,
    bool_or(t225 IS NULL) OVER (PARTITION BY bloc) AS w228,
    count(CASE WHEN t230 THEN 1 END) OVER (PARTITION BY bloc) AS w231,
    bool_or(t230 IS NULL) OVER (PARTITION BY bloc) AS w233,
    -- A.1.6
    v236 * 2 AS v238,
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN d237 END AS d239,
    -- A.2.1
    v248 * 2 AS v249,
    -- A.2.2
    (v258 - f15) * 10 AS v259,
    -- A.2.3
    v269 * 2 AS v270,
    -- A.2.4
    (v279 - f18) * 25 AS v281,
    d285 * 2 AS v287,
    -- A.2.5
    v292 * 2 AS v293,
    -- A.2.6
    ((v302 * 40) < (19 * f22)) AND (NOT ((v302 * 40) < (17 * f22))) AS t303,
    ((v302 * 2) < f22) AND (NOT ((v302 * 40) < (19 * f22))) AS t304,
    ((v302 * 40) < (21 * f22)) AND (NOT ((v302 * 2) < f22)) AS t305,
    -- A.2.7
    v311 * 2 AS v312,
    -- A.2.8
    f26 + v321 AS v322,
    v321 * 1000000000000000000000 AS v324,
    bool_or((t323 AND v321 IS NULL)) OVER (PARTITION BY bloc) AS w332,
    count(CASE WHEN t349 THEN 1 END) OVER (PARTITION BY bloc) AS w350,
    -- A.3.1
    v353 * 2 AS v354,
    -- A.3.2
    v364 * 100 AS v365,
    -- A.3.3
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN d370 END AS d371,
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN (CASE WHEN d370 <= v369 THEN d370 WHEN NOT (d370 <= v369) THEN v369 END) * 2 END AS v372,
    -- A.3.4
    CASE WHEN v381 <= 0 THEN 0 WHEN NOT (v381 <= 0) THEN v381 END AS v382,
    -- A.3.5
    CASE WHEN 10 <= v387 THEN 10 WHEN NOT (10 <= v387) THEN v387 END AS v388,
    -- A.3.6
    v392 * 200 AS v393,
    (NOT ((f40 IS NULL) OR (f41 IS NULL))) AND (v392 IS NOT NULL) AS t394,
    -- A.4.1
    (v398 - d399) * 10 AS v400,
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN d399 END AS d402,
    -- A.4.2
    ((v411 * 5) < (3 * f45)) AND (NOT ((v411 * 20) < (9 * f45))) AS t412,
    ((v411 * 4) < (3 * f45)) AND (NOT ((v411 * 5) < (3 * f45))) AS t413,
    -- A.4.3
    ((v419 * 4) < (3 * f46)) AND (NOT ((v419 * 5) < (3 * f46))) AS t420,
    ((v419 * 10) < (9 * f46)) AND (NOT ((v419 * 4) < (3 * f46))) AS t421,
    -- A.4.4
    v427 * 200 AS v428,
    (NOT ((f44 IS NULL) OR (f47 IS NULL) OR (f48 IS NULL))) AND (v427 IS NOT NULL) AS t429,
    -- A.4.5
    f48 + ((-v432) * 5) AS v433,
    -- A.4.6
    v442 * 2 AS v443,
    -- A.4.7
    v452 * 2 AS v453,
    (NOT (COALESCE((0 < f54) AND (f54 IS NOT NULL), FALSE))) AND (NOT t460) AS t461,
    -- A.5.1
    9 - (CASE WHEN 9 <= v469 THEN 9 WHEN NOT (9 <= v469) THEN v469 END) AS v470,
    -- A.5.2
    v474 * 500 AS v475,
    -- B.1
    ((v478 * 50) < (49 * f61)) AND (NOT ((v478 * 20) < (19 * f61))) AS t479,
    (v478 < f61) AND (NOT ((v478 * 50) < (49 * f61))) AS t480,
    -- B.2
    ((v486 * 5) < (4 * f63)) AND (NOT ((v486 * 2) < f63)) AS t487,
    -- B.3
    v493 * 400 AS v494,
    (NOT ((f64 IS NULL) OR (f65 IS NULL))) AND (v493 IS NOT NULL) AS t495,
    -- B.4
    v498 * 400 AS v499,
    (NOT ((f66 IS NULL) OR (f67 IS NULL))) AND (v498 IS NOT NULL) AS t500,
    -- C.1
    CASE WHEN f68 IS NOT NULL THEN v503 ELSE 0 END AS v504,
    CASE WHEN f68 IS NOT NULL THEN v503 ELSE 3000 END AS v505,
    -- C.2
    CASE WHEN f69 IS NOT NULL THEN v506 ELSE 0 END AS v507,
    CASE WHEN f69 IS NOT NULL THEN v506 ELSE 2500 END AS v508,
    -- C.3
    ((v509 * 20) < (19 * f71)) AND (NOT ((v509 * 10) < (9 * f71))) AS t510,
    (v509 < f71) AND (NOT ((v509 * 20) < (19 * f71))) AS t511,
    -- C.4
    10 - (CASE WHEN 10 <= v517 THEN 10 WHEN NOT (10 <= v517) THEN v517 END) AS v518,
    -- D.1
    CASE WHEN f75 IS NOT NULL THEN v523 ELSE 0 END AS v524,
    CASE WHEN f75 IS NOT NULL THEN v523 ELSE 4000 END AS v525,
    -- D.2
    35 - (CASE WHEN 25 <= v526 THEN 25 WHEN NOT (25 <= v526) THEN v526 END) AS v527,
    -- D.3
    v532 * 50 AS v533,
    (NOT ((f79 IS NULL) OR (f80 IS NULL))) AND (v532 IS NOT NULL) AS t534,
    -- E.1
    v537 * 500 AS v538,
    -- E.2
    CASE WHEN v542 <= v541 THEN v541 WHEN NOT (v542 <= v541) THEN v542 END AS v543,
    -- E.3
    v548 * 500 AS v549,
    -- F.1
    v552 * 800 AS v553,
    -- F.2
    -(CASE WHEN 10 <= v557 THEN 10 WHEN NOT (10 <= v557) THEN v557 END) AS v558,
    -- F.3
    v563 * 300 AS v564
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1.1
    CASE WHEN v111 <= v112 THEN v111 WHEN NOT (v111 <= v112) THEN v112 END AS v113,
    d114 * 2 AS v118,
    -- A.1.2
    CASE WHEN d125 <= v126 THEN d125 WHEN NOT (d125 <= v126) THEN v126 END AS v127,
    d128 * 2 AS v132,
    -- A.1.3
    CASE WHEN f8 <= v138 THEN f8 WHEN NOT (f8 <= v138) THEN v138 END AS v139,
    -- A.1.4
    v150 // f8 AS v151,
    CAST(w180 AS HUGEINT) AS w181,
    -- A.1.5
    CASE WHEN w185 THEN NULL ELSE w184 END AS v186,
    v190 // d188 AS v191,
    CAST(w226 AS HUGEINT) AS w227,
    CAST(w231 AS HUGEINT) AS w232,
    -- A.1.6
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN (CASE WHEN d237 <= v238 THEN d237 WHEN NOT (d237 <= v238) THEN v238 END) * 2 END AS v240,
    d239 * 2 AS v243,
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
    CASE WHEN (v302 * 40) < (21 * f22) THEN CASE WHEN t305 THEN 26 WHEN NOT t305 THEN CASE WHEN t304 THEN 20 WHEN NOT t304 THEN CASE WHEN t303 THEN 12 WHEN NOT t303 THEN CASE WHEN (v302 * 40) < (17 * f22) THEN 5 WHEN NOT ((v302 * 40) < (17 * f22)) THEN CAST(NULL AS HUGEINT) END END END END WHEN NOT ((v302 * 40) < (21 * f22)) THEN 30 END AS v306,
    -- A.2.7
    CASE WHEN f24 <= v312 THEN f24 WHEN NOT (f24 <= v312) THEN v312 END AS v313,
    -- A.2.8
    (abs(v324)) + (CASE WHEN v324 < 0 THEN f26 - 1 WHEN NOT (v324 < 0) THEN 0 END) AS v325,
    CAST(w350 AS HUGEINT) AS w351,
    -- A.3.1
    CASE WHEN f28 <= v354 THEN f28 WHEN NOT (f28 <= v354) THEN v354 END AS v355,
    -- A.3.2
    CASE WHEN (NOT t363) AND (v364 IS NOT NULL) THEN v365 ELSE 0 END AS v366,
    CASE WHEN (NOT t363) AND (v364 IS NOT NULL) THEN v365 ELSE 1500 END AS v367,
    -- A.3.3
    v372 * 750 AS v373,
    d371 * 2 AS v375,
    (NOT (COALESCE(t368, FALSE))) AND (v372 IS NOT NULL) AS t377,
    -- A.3.4
    (CASE WHEN 5 <= v382 THEN 5 WHEN NOT (5 <= v382) THEN v382 END) + ((CAST(CASE WHEN f37 < f38 THEN 1 WHEN NOT (f37 < f38) THEN 0 END AS HUGEINT)) * 5) AS v383,
    -- A.3.5
    v388 * 100 AS v389,
    -- A.3.6
    CASE WHEN t394 THEN v393 ELSE 0 END AS v395,
    CASE WHEN t394 THEN v393 ELSE 2000 END AS v396,
    -- A.4.1
    CASE WHEN d399 <= v400 THEN d399 WHEN NOT (d399 <= v400) THEN v400 END AS v401,
    d402 * 2 AS v406,
    -- A.4.2
    CASE WHEN (v411 * 4) < (3 * f45) THEN CASE WHEN t413 THEN 16 WHEN NOT t413 THEN CASE WHEN t412 THEN 12 WHEN NOT t412 THEN CASE WHEN (v411 * 20) < (9 * f45) THEN 6 WHEN NOT ((v411 * 20) < (9 * f45)) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT ((v411 * 4) < (3 * f45)) THEN 20 END AS v414,
    -- A.4.3
    CASE WHEN (v419 * 10) < (9 * f46) THEN CASE WHEN t421 THEN 12 WHEN NOT t421 THEN CASE WHEN t420 THEN 8 WHEN NOT t420 THEN CASE WHEN (v419 * 5) < (3 * f46) THEN 4 WHEN NOT ((v419 * 5) < (3 * f46)) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT ((v419 * 10) < (9 * f46)) THEN 15 END AS v422,
    -- A.4.4
    CASE WHEN t429 THEN v428 ELSE 800 END AS v430,
    CASE WHEN t429 THEN v428 ELSE 2000 END AS v431,
    -- A.4.5
    CASE WHEN v433 <= 0 THEN 0 WHEN NOT (v433 <= 0) THEN v433 END AS v434,
    -- A.4.6
    CASE WHEN f51 <= v443 THEN f51 WHEN NOT (f51 <= v443) THEN v443 END AS v444,
    -- A.4.7
    CASE WHEN f53 <= v453 THEN f53 WHEN NOT (f53 <= v453) THEN v453 END AS v454,
    -- A.5.1
    v470 * 500 AS v471,
    -- A.5.2
    CASE WHEN (f59 IS NOT NULL) AND (v474 IS NOT NULL) THEN v475 ELSE 0 END AS v476,
    CASE WHEN (f59 IS NOT NULL) AND (v474 IS NOT NULL) THEN v475 ELSE 2500 END AS v477,
    -- B.1
    CASE WHEN v478 < f61 THEN CASE WHEN t480 THEN 25 WHEN NOT t480 THEN CASE WHEN t479 THEN 15 WHEN NOT t479 THEN CASE WHEN (v478 * 20) < (19 * f61) THEN 0 WHEN NOT ((v478 * 20) < (19 * f61)) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (v478 < f61) THEN 35 END AS v481,
    -- B.2
    CASE WHEN v486 < f63 THEN CASE WHEN (v486 < f63) AND (NOT ((v486 * 5) < (4 * f63))) THEN 20 WHEN NOT ((v486 < f63) AND (NOT ((v486 * 5) < (4 * f63)))) THEN CASE WHEN t487 THEN 12 WHEN NOT t487 THEN CASE WHEN (v486 * 2) < f63 THEN 5 WHEN NOT ((v486 * 2) < f63) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (v486 < f63) THEN 25 END AS v488,
    -- B.3
    CASE WHEN t495 THEN v494 ELSE 0 END AS v496,
    CASE WHEN t495 THEN v494 ELSE 2000 END AS v497,
    -- B.4
    CASE WHEN t500 THEN v499 ELSE 0 END AS v501,
    CASE WHEN t500 THEN v499 ELSE 2000 END AS v502,
    -- C.3
    CASE WHEN v509 < f71 THEN CASE WHEN t511 THEN 20 WHEN NOT t511 THEN CASE WHEN t510 THEN 12 WHEN NOT t510 THEN CASE WHEN (v509 * 10) < (9 * f71) THEN 4 WHEN NOT ((v509 * 10) < (9 * f71)) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (v509 < f71) THEN 25 END AS v512,
    -- C.4
    v518 * 200 AS v519,
    COALESCE((NOT ((f72 IS NULL) OR (f73 IS NULL) OR (f74 IS NULL))) AND (v518 IS NOT NULL) AND (v518 <= 10), FALSE) AS t520,
    -- D.2
    v527 * 100 AS v528,
    (NOT ((f76 IS NULL) OR (f77 IS NULL) OR (f78 IS NULL))) AND (v527 IS NOT NULL) AS t529,
    -- D.3
    CASE WHEN t534 THEN v533 ELSE 0 END AS v535,
    CASE WHEN t534 THEN v533 ELSE 2500 END AS v536,
    -- E.1
    CASE WHEN (f81 IS NOT NULL) AND (v537 IS NOT NULL) THEN v538 ELSE 0 END AS v539,
    CASE WHEN (f81 IS NOT NULL) AND (v537 IS NOT NULL) THEN v538 ELSE 2000 END AS v540,
    -- E.2
    v543 * 500 AS v544,
    (NOT ((f82 IS NULL) OR (f83 IS NULL))) AND (v543 IS NOT NULL) AS t545,
    -- E.3
    CASE WHEN (f84 IS NOT NULL) AND (v548 IS NOT NULL) THEN v549 ELSE 0 END AS v550,
    CASE WHEN (f84 IS NOT NULL) AND (v548 IS NOT NULL) THEN v549 ELSE 2500 END AS v551,
    -- F.1
    CASE WHEN (f85 IS NOT NULL) AND (v552 IS NOT NULL) THEN v553 ELSE -800 END AS v554,
    CASE WHEN (f85 IS NOT NULL) AND (v552 IS NOT NULL) THEN v553 ELSE 0 END AS v555,
    -- F.2
    v558 * 100 AS v559,
    (NOT (COALESCE(t556, FALSE))) AND (v558 IS NOT NULL) AS t560,
    -- F.3
    CASE WHEN (f89 IS NOT NULL) AND (v563 IS NOT NULL) THEN v564 ELSE -1200 END AS v565,
    CASE WHEN (f89 IS NOT NULL) AND (v563 IS NOT NULL) THEN v564 ELSE 0 END AS v566
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.1.1
    CASE WHEN f3 = 0 THEN 1 WHEN NOT (f3 = 0) THEN CASE WHEN v113 <= 0 THEN 0 WHEN NOT (v113 <= 0) THEN v113 END END AS v115,
    -- A.1.2
    CASE WHEN 0 = f5 THEN 1 WHEN NOT (0 = f5) THEN (CASE WHEN v127 <= 0 THEN 0 WHEN NOT (v127 <= 0) THEN v127 END) * 2 END AS v129,
    -- A.1.3
    v139 * 4500 AS v140,
    (NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v139 IS NOT NULL) AS t144,
    -- A.1.4
    CASE WHEN v147 < 0 THEN -v151 ELSE v151 END AS v152,
    CASE WHEN (f7 IS NULL) OR (f8 IS NULL) THEN 1 < w181 ELSE 0 < w181 END AS t182,
    -- A.1.5
    CASE WHEN v187 < 0 THEN -v191 ELSE v191 END AS v192,
    CASE WHEN v186 > 0 THEN f10 ELSE NULL END AS v205,
    NULLIF(v186, 0) AS d206,
    CASE WHEN t225 THEN 1 < (CASE WHEN w228 THEN NULL ELSE w227 END) WHEN NOT t225 THEN 0 < (CASE WHEN w228 THEN NULL ELSE w227 END) END AS t229,
    CASE WHEN t230 THEN 1 < (CASE WHEN w233 THEN NULL ELSE w232 END) WHEN NOT t230 THEN 0 < (CASE WHEN w233 THEN NULL ELSE w232 END) END AS t234,
    -- A.1.6
    v240 * 1250 AS v241,
    (NOT (COALESCE(t235, FALSE))) AND (v240 IS NOT NULL) AS t245,
    -- A.2.1
    v250 * 2500 AS v251,
    (NOT ((f13 IS NULL) OR (f14 IS NULL))) AND (v250 IS NOT NULL) AS t255,
    -- A.2.2
    CASE WHEN v260 <= 0 THEN 0 WHEN NOT (v260 <= 0) THEN v260 END AS v261,
    -- A.2.3
    v271 * 3000 AS v272,
    (NOT ((f16 IS NULL) OR (f17 IS NULL))) AND (v271 IS NOT NULL) AS t276,
    -- A.2.4
    CASE WHEN v282 <= 0 THEN 0 WHEN NOT (v282 <= 0) THEN v282 END AS v283,
    -- A.2.5
    v294 * 2500 AS v295,
    (NOT ((f19 IS NULL) OR (f20 IS NULL))) AND (v294 IS NOT NULL) AS t299,
    -- A.2.6
    v306 * 100 AS v307,
    COALESCE((NOT ((f21 IS NULL) OR (f22 IS NULL))) AND (v306 IS NOT NULL) AND (5 <= v306), FALSE) AS t308,
    -- A.2.7
    v313 * 3000 AS v314,
    (NOT ((f23 IS NULL) OR (f24 IS NULL))) AND (v313 IS NOT NULL) AS t318,
    -- A.2.8
    v325 // f26 AS v326,
    CASE WHEN (f25 IS NULL) OR (f26 IS NULL) THEN 1 < w351 ELSE 0 < w351 END AS t352,
    -- A.3.1
    v355 * 2000 AS v356,
    (NOT ((f27 IS NULL) OR (f28 IS NULL))) AND (v355 IS NOT NULL) AS t360,
    -- A.3.3
    (v373 * 2) + d371 AS v374,
    -- A.3.4
    v383 * 100 AS v384,
    -- A.3.5
    CASE WHEN (f39 IS NOT NULL) AND (v388 IS NOT NULL) THEN v389 ELSE 0 END AS v390,
    CASE WHEN (f39 IS NOT NULL) AND (v388 IS NOT NULL) THEN v389 ELSE 1000 END AS v391,
    -- A.4.1
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN (CASE WHEN v401 <= 0 THEN 0 WHEN NOT (v401 <= 0) THEN v401 END) * 2 END AS v403,
    -- A.4.2
    v414 * 100 AS v415,
    COALESCE((NOT ((f44 IS NULL) OR (f45 IS NULL))) AND (v414 IS NOT NULL) AND (6 <= v414), FALSE) AS t416,
    -- A.4.3
    v422 * 100 AS v423,
    COALESCE((NOT ((f44 IS NULL) OR (f46 IS NULL))) AND (v422 IS NOT NULL) AND (4 <= v422), FALSE) AS t424,
    -- A.4.5
    v434 * 3000 AS v435,
    (NOT ((f48 IS NULL) OR (f49 IS NULL))) AND (v434 IS NOT NULL) AS t439,
    -- A.4.6
    v444 * 2000 AS v445,
    (NOT ((f50 IS NULL) OR (f51 IS NULL))) AND (v444 IS NOT NULL) AS t449,
    -- A.4.7
    v454 * 2000 AS v455,
    (NOT ((f52 IS NULL) OR (f53 IS NULL))) AND (v454 IS NOT NULL) AS t459,
    -- A.5.1
    CASE WHEN (NOT t468) AND (v470 IS NOT NULL) THEN v471 ELSE 0 END AS v472,
    CASE WHEN (NOT t468) AND (v470 IS NOT NULL) THEN v471 ELSE 4500 END AS v473,
    -- B.1
    v481 * 100 AS v482,
    (NOT ((f60 IS NULL) OR (f61 IS NULL))) AND (v481 IS NOT NULL) AS t483,
    -- B.2
    v488 * 100 AS v489,
    COALESCE((NOT ((f62 IS NULL) OR (f63 IS NULL))) AND (v488 IS NOT NULL) AND (5 <= v488), FALSE) AS t490,
    -- C.3
    v512 * 100 AS v513,
    COALESCE((NOT ((f70 IS NULL) OR (f71 IS NULL))) AND (v512 IS NOT NULL) AND (4 <= v512), FALSE) AS t514,
    -- C.4
    CASE WHEN t520 THEN v519 ELSE 0 END AS v521,
    CASE WHEN t520 THEN v519 ELSE 2000 END AS v522,
    -- D.2
    CASE WHEN t529 THEN v528 ELSE 1000 END AS v530,
    CASE WHEN t529 THEN v528 ELSE 3500 END AS v531,
    -- E.2
    CASE WHEN t545 THEN v544 ELSE 0 END AS v546,
    CASE WHEN t545 THEN v544 ELSE 1500 END AS v547,
    -- F.2
    CASE WHEN t560 THEN v559 ELSE -1000 END AS v561,
    CASE WHEN t560 THEN v559 ELSE 0 END AS v562
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.1.1
    v115 * 1500 AS v116,
    (NOT (COALESCE(t108, FALSE))) AND (v115 IS NOT NULL) AS t120,
    -- A.1.2
    v129 * 1250 AS v130,
    (NOT (COALESCE(t123, FALSE))) AND (v129 IS NOT NULL) AS t134,
    -- A.1.3
    (v140 * 2) + f8 AS v141,
    -- A.1.4
    CASE WHEN t149 THEN v152 END AS k153,
    v147 - (v152 * f8) AS v154,
    -- A.1.5
    CASE WHEN t189 THEN v192 END AS k193,
    v187 - (v192 * d188) AS v194,
    CASE WHEN 0 < v186 THEN d206 WHEN NOT (0 < v186) THEN 1 END AS d207,
    -- A.1.6
    (v241 * 2) + d239 AS v242,
    -- A.2.1
    (v251 * 2) + f14 AS v252,
    -- A.2.2
    v261 * 1500 AS v262,
    (NOT ((f13 IS NULL) OR (f15 IS NULL))) AND (v261 IS NOT NULL) AS t266,
    -- A.2.3
    (v272 * 2) + f17 AS v273,
    -- A.2.4
    v283 * 2000 AS v284,
    (NOT ((f16 IS NULL) OR (f18 IS NULL))) AND (v283 IS NOT NULL) AS t289,
    -- A.2.5
    (v295 * 2) + f20 AS v296,
    -- A.2.6
    CASE WHEN t308 THEN v307 ELSE 500 END AS v309,
    CASE WHEN t308 THEN v307 ELSE 3000 END AS v310,
    -- A.2.7
    (v314 * 2) + f24 AS v315,
    -- A.2.8
    CASE WHEN t323 THEN CASE WHEN v324 < 0 THEN -v326 ELSE v326 END END AS k327,
    -- A.3.1
    (v356 * 2) + f28 AS v357,
    -- A.3.3
    v374 // v375 AS v376,
    -- A.3.4
    CASE WHEN (NOT t380) AND (v383 IS NOT NULL) THEN v384 ELSE 0 END AS v385,
    CASE WHEN (NOT t380) AND (v383 IS NOT NULL) THEN v384 ELSE 1000 END AS v386,
    -- A.4.1
    v403 * 750 AS v404,
    (NOT (COALESCE(t397, FALSE))) AND (v403 IS NOT NULL) AS t408,
    -- A.4.2
    CASE WHEN t416 THEN v415 ELSE 600 END AS v417,
    CASE WHEN t416 THEN v415 ELSE 2000 END AS v418,
    -- A.4.3
    CASE WHEN t424 THEN v423 ELSE 400 END AS v425,
    CASE WHEN t424 THEN v423 ELSE 1500 END AS v426,
    -- A.4.5
    (v435 * 2) + f48 AS v436,
    -- A.4.6
    (v445 * 2) + f51 AS v446,
    -- A.4.7
    (v455 * 2) + f53 AS v456,
    CASE WHEN t460 THEN 1 WHEN t461 AND t459 THEN f53 WHEN t461 THEN 1 WHEN t459 THEN 1 ELSE 1 END AS d464,
    -- B.1
    CASE WHEN t483 THEN v482 ELSE 0 END AS v484,
    CASE WHEN t483 THEN v482 ELSE 3500 END AS v485,
    -- B.2
    CASE WHEN t490 THEN v489 ELSE 500 END AS v491,
    CASE WHEN t490 THEN v489 ELSE 2500 END AS v492,
    -- C.3
    CASE WHEN t514 THEN v513 ELSE 400 END AS v515,
    CASE WHEN t514 THEN v513 ELSE 2500 END AS v516
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.1.1
    (v116 * 2) + d114 AS v117,
    -- A.1.2
    (v130 * 2) + d128 AS v131,
    -- A.1.3
    v141 // v142 AS v143,
    -- A.1.4
    v154 * 100000000000000000000000000 AS v155,
    count(k153) OVER (PARTITION BY bloc) AS w160,
    -- A.1.5
    v194 * 100000000000000000000000000 AS v195,
    count(k193) OVER (PARTITION BY bloc) AS w200,
    -- A.1.6
    v242 // v243 AS v244,
    -- A.2.1
    v252 // v253 AS v254,
    -- A.2.2
    (v262 * 2) + f15 AS v263,
    -- A.2.3
    v273 // v274 AS v275,
    -- A.2.4
    (v284 * 2) + d285 AS v286,
    -- A.2.5
    v296 // v297 AS v298,
    -- A.2.7
    v315 // v316 AS v317,
    -- A.2.8
    first_value(v321) OVER (PARTITION BY bloc ORDER BY k327 DESC NULLS LAST) AS w328,
    first_value(f26) OVER (PARTITION BY bloc ORDER BY k327 DESC NULLS LAST) AS w329,
    count(k327) OVER (PARTITION BY bloc) AS w330,
    -- A.3.1
    v357 // v358 AS v359,
    -- A.3.3
    CASE WHEN t377 THEN v376 ELSE 0 END AS v378,
    CASE WHEN t377 THEN v376 ELSE 1500 END AS v379,
    -- A.4.1
    (v404 * 2) + d402 AS v405,
    -- A.4.5
    v436 // v437 AS v438,
    -- A.4.6
    v446 // v447 AS v448,
    -- A.4.7
    v456 // v457 AS v458
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.1.1
    v117 // v118 AS v119,
    -- A.1.2
    v131 // v132 AS v133,
    -- A.1.3
    CASE WHEN t144 THEN v143 ELSE 0 END AS v145,
    CASE WHEN t144 THEN v143 ELSE 4500 END AS v146,
    -- A.1.4
    v155 // f8 AS v156,
    -- A.1.5
    v195 // d188 AS v196,
    -- A.1.6
    CASE WHEN t245 THEN v244 ELSE 0 END AS v246,
    CASE WHEN t245 THEN v244 ELSE 2500 END AS v247,
    -- A.2.1
    CASE WHEN t255 THEN v254 ELSE 0 END AS v256,
    CASE WHEN t255 THEN v254 ELSE 2500 END AS v257,
    -- A.2.2
    v263 // v264 AS v265,
    -- A.2.3
    CASE WHEN t276 THEN v275 ELSE 0 END AS v277,
    CASE WHEN t276 THEN v275 ELSE 3000 END AS v278,
    -- A.2.4
    v286 // v287 AS v288,
    -- A.2.5
    CASE WHEN t299 THEN v298 ELSE 0 END AS v300,
    CASE WHEN t299 THEN v298 ELSE 2500 END AS v301,
    -- A.2.7
    CASE WHEN t318 THEN v317 ELSE 0 END AS v319,
    CASE WHEN t318 THEN v317 ELSE 3000 END AS v320,
    -- A.2.8
    CASE WHEN w330 = 0 THEN NULL ELSE w328 END AS v331,
    -- A.3.1
    CASE WHEN t360 THEN v359 ELSE 0 END AS v361,
    CASE WHEN t360 THEN v359 ELSE 2000 END AS v362,
    -- A.4.1
    v405 // v406 AS v407,
    -- A.4.5
    CASE WHEN t439 THEN v438 ELSE 0 END AS v440,
    CASE WHEN t439 THEN v438 ELSE 3000 END AS v441,
    -- A.4.6
    CASE WHEN t449 THEN v448 ELSE 0 END AS v450,
    CASE WHEN t449 THEN v448 ELSE 2000 END AS v451,
    -- A.4.7
    v458 * f53 AS v462
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.1.1
    CASE WHEN t120 THEN v119 ELSE 0 END AS v121,
    CASE WHEN t120 THEN v119 ELSE 3000 END AS v122,
    -- A.1.2
    CASE WHEN t134 THEN v133 ELSE 0 END AS v135,
    CASE WHEN t134 THEN v133 ELSE 2500 END AS v136,
    -- A.1.4
    CASE WHEN t149 THEN v156 END AS k157,
    -- A.1.5
    CASE WHEN t189 THEN v196 END AS k197,
    -- A.2.2
    CASE WHEN t266 THEN v265 ELSE 0 END AS v267,
    CASE WHEN t266 THEN v265 ELSE 1500 END AS v268,
    -- A.2.4
    CASE WHEN t289 THEN v288 ELSE 0 END AS v290,
    CASE WHEN t289 THEN v288 ELSE 2000 END AS v291,
    -- A.2.8
    CASE WHEN w332 THEN NULL ELSE v331 END AS v333,
    -- A.4.1
    CASE WHEN t408 THEN v407 ELSE 0 END AS v409,
    CASE WHEN t408 THEN v407 ELSE 1500 END AS v410,
    -- A.4.7
    CASE WHEN v455 <= v462 THEN v455 WHEN NOT (v455 <= v462) THEN v462 END AS v463,
    CASE WHEN v462 <= v455 THEN v455 WHEN NOT (v462 <= v455) THEN v462 END AS v466
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
    CASE WHEN v333 > 0 THEN v321 * w329 WHEN v333 < 0 THEN -(v321 * w329) ELSE NULL END AS v334,
    NULLIF(abs(v333), 0) AS d335,
    -- A.4.7
    CASE WHEN t460 THEN 0 WHEN t461 AND t459 THEN CASE WHEN v463 <= 0 THEN v463 WHEN NOT (v463 <= 0) THEN 0 END WHEN t461 THEN 0 WHEN t459 THEN v458 ELSE 0 END AS v465,
    CASE WHEN t460 THEN 0 WHEN t461 AND t459 THEN CASE WHEN 0 <= v466 THEN v466 WHEN NOT (0 <= v466) THEN 0 END WHEN t461 THEN 2000 WHEN t459 THEN v458 ELSE 2000 END AS v467
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
    CASE WHEN v321 < 0 THEN CASE WHEN v322 <= 0 THEN 0 WHEN NOT (v322 <= 0) THEN v322 END WHEN NOT (v321 < 0) THEN CASE WHEN 0 < v333 THEN (f26 * d335) + v334 WHEN NOT (0 < v333) THEN 1 END END AS v339
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
    CASE WHEN 0 < v333 THEN d336 WHEN NOT (0 < v333) THEN 1 END AS d337,
    v339 * 1250 AS v340
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.1.4
    CASE WHEN v163 > 0 THEN v147 * w159 WHEN v163 < 0 THEN -(v147 * w159) ELSE NULL END AS v164,
    NULLIF(abs(v163), 0) AS d165,
    -- A.1.5
    (f9 IS NULL) OR ((f10 IS NULL) AND (((f9 IS NOT NULL) AND (0 = f9)) OR ((f9 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (0 = f9) AND (0 < v186) AND (v186 IS NOT NULL)) OR ((f9 IS NOT NULL) AND (v187 < 0) AND (v187 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0 = f9)) AND (0 < v203) AND (v203 IS NOT NULL) AND (NOT (v187 < 0))) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0 = f9)) AND (NOT (v187 < 0))))) AS t204,
    CASE WHEN v203 > 0 THEN v187 * w199 WHEN v203 < 0 THEN -(v187 * w199) ELSE NULL END AS v209,
    NULLIF(abs(v203), 0) AS d210,
    -- A.2.8
    CASE WHEN v321 < 0 THEN f26 WHEN NOT (v321 < 0) THEN d337 END AS d338,
    abs(v340) AS v341
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.1.4
    f8 * d165 AS d166,
    CASE WHEN v147 < 0 THEN CASE WHEN v148 <= 0 THEN 0 WHEN NOT (v148 <= 0) THEN v148 END WHEN NOT (v147 < 0) THEN CASE WHEN 0 < v163 THEN (f8 * d165) + v164 WHEN NOT (0 < v163) THEN 1 END END AS v169,
    -- A.1.5
    d188 * d210 AS d211,
    CASE WHEN 0 = f9 THEN (CASE WHEN 0 < v186 THEN v205 WHEN NOT (0 < v186) THEN 0 END) * 6 WHEN NOT (0 = f9) THEN (CASE WHEN v187 < 0 THEN CASE WHEN v208 <= 0 THEN 0 WHEN NOT (v208 <= 0) THEN v208 END WHEN NOT (v187 < 0) THEN CASE WHEN 0 < v203 THEN (d188 * d210) + v209 WHEN NOT (0 < v203) THEN 1 END END) * 5 END AS v215,
    -- A.2.8
    (v341 * 2) + d338 AS v342,
    d338 * 2 AS v343,
    COALESCE((NOT ((f25 IS NULL) OR (f26 IS NULL))) AND (v339 IS NOT NULL) AND (0 <= v339) AND (v339 <= (2 * d338)), FALSE) AS t346
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.1.4
    CASE WHEN 0 < v163 THEN d166 WHEN NOT (0 < v163) THEN 1 END AS d167,
    v169 * 2000 AS v170,
    -- A.1.5
    CASE WHEN 0 < v203 THEN d211 WHEN NOT (0 < v203) THEN 1 END AS d212,
    v215 * 350 AS v216,
    -- A.2.8
    v342 // v343 AS v344
  FROM steps_13
),
steps_15 AS (
  SELECT
    steps_14.*,
    -- A.1.4
    CASE WHEN v147 < 0 THEN f8 WHEN NOT (v147 < 0) THEN d167 END AS d168,
    abs(v170) AS v171,
    -- A.1.5
    CASE WHEN v187 < 0 THEN d188 WHEN NOT (v187 < 0) THEN d212 END AS d213,
    abs(v216) AS v217,
    -- A.2.8
    CASE WHEN v340 < 0 THEN -v344 ELSE v344 END AS v345
  FROM steps_14
),
steps_16 AS (
  SELECT
    steps_15.*,
    -- A.1.4
    (v171 * 2) + d168 AS v172,
    d168 * 2 AS v173,
    COALESCE((NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v169 IS NOT NULL) AND (0 <= v169) AND (v169 <= (2 * d168)), FALSE) AS t176,
    -- A.1.5
    CASE WHEN 0 = f9 THEN d207 WHEN NOT (0 = f9) THEN d213 END AS d214,
    -- A.2.8
    CASE WHEN t346 THEN v345 ELSE 0 END AS v347,
    CASE WHEN t346 THEN v345 ELSE 2500 END AS v348
  FROM steps_15
),
steps_17 AS (
  SELECT
    steps_16.*,
    -- A.1.4
    v172 // v173 AS v174,
    -- A.1.5
    (v217 * 2) + d214 AS v218,
    d214 * 2 AS v219,
    COALESCE((NOT (COALESCE(t204, FALSE))) AND (v215 IS NOT NULL) AND (0 <= v215) AND (v215 <= (10 * d214)), FALSE) AS t222
  FROM steps_16
),
steps_18 AS (
  SELECT
    steps_17.*,
    -- A.1.4
    CASE WHEN v170 < 0 THEN -v174 ELSE v174 END AS v175,
    -- A.1.5
    v218 // v219 AS v220
  FROM steps_17
),
steps_19 AS (
  SELECT
    steps_18.*,
    -- A.1.4
    CASE WHEN t176 THEN v175 ELSE 0 END AS v177,
    CASE WHEN t176 THEN v175 ELSE 4000 END AS v178,
    -- A.1.5
    CASE WHEN v216 < 0 THEN -v220 ELSE v220 END AS v221
  FROM steps_18
),
steps_20 AS (
  SELECT
    steps_19.*,
    -- A.1.5
    CASE WHEN t222 THEN v221 ELSE 0 END AS v223,
    CASE WHEN t222 THEN v221 ELSE 3500 END AS v224
  FROM steps_19
),
sections AS (
  SELECT
    steps_20.*,
    ((((v121 + v135) + v145) + v177) + v223) + v246 AS v567,
    ((((v122 + v136) + v146) + v178) + v224) + v247 AS v568,
    ((((((v256 + v267) + v277) + v290) + v300) + v309) + v319) + v347 AS v569,
    ((((((v257 + v268) + v278) + v291) + v301) + v310) + v320) + v348 AS v570,
    ((((v361 + v366) + v378) + v385) + v390) + v395 AS v571,
    ((((v362 + v367) + v379) + v386) + v391) + v396 AS v572,
    ((((((v409 + v417) + v425) + v430) + v440) + v450) * d464) + v465 AS v573,
    ((((((v410 + v418) + v426) + v431) + v441) + v451) * d464) + v467 AS v574,
    v472 + v476 AS v575,
    v473 + v477 AS v576,
    ((v484 + v491) + v496) + v501 AS v579,
    ((v485 + v492) + v497) + v502 AS v580,
    ((v504 + v507) + v515) + v521 AS v581,
    ((v505 + v508) + v516) + v522 AS v582,
    (v524 + v530) + v535 AS v583,
    (v525 + v531) + v536 AS v584,
    (v539 + v546) + v550 AS v585,
    (v540 + v547) + v551 AS v586,
    (v554 + v561) + v565 AS v589,
    (v555 + v562) + v566 AS v590
  FROM steps_20
),
sections_2 AS (
  SELECT
    sections.*,
    ((((v567 + v569) + v571) * d464) + v573) + (v575 * d464) AS v577,
    ((((v568 + v570) + v572) * d464) + v574) + (v576 * d464) AS v578,
    CASE WHEN 5000 < v585 THEN 5000 ELSE v585 END AS v587,
    CASE WHEN 5000 < v586 THEN 5000 ELSE v586 END AS v588
  FROM sections
),
sections_3 AS (
  SELECT
    sections_2.*,
    ((((v577 + (v579 * d464)) + (v581 * d464)) + (v583 * d464)) + (v587 * d464)) + (v589 * d464) AS v591,
    ((((v578 + (v580 * d464)) + (v582 * d464)) + (v584 * d464)) + (v588 * d464)) + (v590 * d464) AS v592
  FROM sections_2
),
totals AS (
  SELECT
    sections_3.*,
    ((((((((((((((61 + ((CAST(CASE WHEN NOT t460 THEN 1 ELSE 0 END AS HUGEINT)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v593,
    ((((((((((((((61 + ((CAST(CASE WHEN (NOT t460) AND (NOT t461) THEN 1 ELSE 0 END AS HUGEINT)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v594,
    NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AS t601,
    (NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE)))) AND (NOT (t106 OR t107)) AS t602,
    (abs(v577)) + (CASE WHEN v577 < 0 THEN d464 - 1 WHEN NOT (v577 < 0) THEN 0 END) AS v615,
    (abs(v578)) + (CASE WHEN v578 < 0 THEN d464 - 1 WHEN NOT (v578 < 0) THEN 0 END) AS v621,
    CASE WHEN f90 > 0 THEN f7 ELSE NULL END AS v627,
    -f76 AS k635
  FROM sections_3
),
totals_2 AS (
  SELECT
    totals.*,
    d464 * v594 AS d595,
    d464 * v593 AS d596,
    CASE WHEN v593 = 0 THEN v591 WHEN v591 < 0 THEN v591 * 20 ELSE v591 * 20 END AS v598,
    CASE WHEN v593 = 0 THEN v592 WHEN v592 < 0 THEN v592 * 20 ELSE v592 * 20 END AS v600,
    v615 // d464 AS v616,
    v621 // d464 AS v622,
    v627 - f90 AS v628
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    CASE WHEN v593 = 0 THEN d464 WHEN v591 < 0 THEN d595 ELSE d596 END AS d597,
    CASE WHEN v593 = 0 THEN d464 WHEN v592 < 0 THEN d596 ELSE d595 END AS d599,
    CASE WHEN v577 < 0 THEN -v616 ELSE v616 END AS v617,
    CASE WHEN v578 < 0 THEN -v622 ELSE v622 END AS v623,
    (abs(v628)) + (CASE WHEN v628 < 0 THEN f90 - 1 WHEN NOT (v628 < 0) THEN 0 END) AS v629
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    (abs(v598)) + (CASE WHEN v598 < 0 THEN d597 - 1 WHEN NOT (v598 < 0) THEN 0 END) AS v603,
    (abs(v600)) + (CASE WHEN v600 < 0 THEN d599 - 1 WHEN NOT (v600 < 0) THEN 0 END) AS v609,
    v577 - (v617 * d464) AS v618,
    v578 - (v623 * d464) AS v624,
    v629 // f90 AS v630
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    v603 // d597 AS v604,
    v609 // d599 AS v610,
    v618 * 1000000000000000000000000000 AS v619,
    v624 * 1000000000000000000000000000 AS v625,
    CASE WHEN v628 < 0 THEN -v630 ELSE v630 END AS v631
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    CASE WHEN v598 < 0 THEN -v604 ELSE v604 END AS v605,
    CASE WHEN v600 < 0 THEN -v610 ELSE v610 END AS v611,
    v619 // d464 AS v620,
    v625 // d464 AS v626,
    v628 - (v631 * f90) AS v632
  FROM totals_5
),
totals_7 AS (
  SELECT
    totals_6.*,
    v598 - (v605 * d597) AS v606,
    v600 - (v611 * d599) AS v612,
    v632 * 100000000000000000000000000 AS v633
  FROM totals_6
),
totals_8 AS (
  SELECT
    totals_7.*,
    v606 * 10000000000000000000000000 AS v607,
    v612 * 10000000000000000000000000 AS v613,
    v633 // f90 AS v634
  FROM totals_7
),
totals_9 AS (
  SELECT
    totals_8.*,
    v607 // d597 AS v608,
    v613 // d599 AS v614
  FROM totals_8
),
ends AS (
  SELECT
    totals_9.*, at_best,
    CASE WHEN at_best = 1 THEN v611 ELSE v605 END AS k636,
    CASE WHEN at_best = 1 THEN v614 ELSE v608 END AS k639,
    CASE WHEN at_best = 1 THEN v623 ELSE v617 END AS k642,
    CASE WHEN at_best = 1 THEN v626 ELSE v620 END AS k643,
    CASE WHEN at_best = 1 THEN v178 ELSE v177 END AS k644,
    CASE WHEN at_best = 1 THEN v631 ELSE v631 END AS k645,
    CASE WHEN at_best = 1 THEN v634 ELSE v634 END AS k648,
    CASE WHEN at_best = 1 THEN k635 ELSE k635 END AS k651
  FROM totals_9 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k636 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k637,
    COALESCE(k636, 0) AS k638,
    CASE WHEN k639 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k640,
    COALESCE(k639, 0) AS k641,
    CASE WHEN k645 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k646,
    COALESCE(k645, 0) AS k647,
    CASE WHEN k648 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k649,
    COALESCE(k648, 0) AS k650,
    CASE WHEN k651 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k652,
    COALESCE(k651, 0) AS k653
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND t602 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w654,
    sum(CASE WHEN at_best = 0 AND t602 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k637, k638, k640, k641, k642, k643, k644, k646, k647, k649, k650, k652, k653) AS w655,
    sum(CASE WHEN at_best = 1 AND t601 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w656,
    sum(CASE WHEN at_best = 1 AND t601 THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k637, k638, k640, k641, k642, k643, k644, k646, k647, k649, k650, k652, k653) AS w657,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k637, k638, k640, k641, k642, k643, k644, k646, k647, k649, k650, k652, k653) AS w658,
    count(*) OVER (PARTITION BY bloc) AS w659
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w654 - w655 END) OVER (PARTITION BY bloc, unit) AS p660,
    max(CASE WHEN at_best = 0 THEN 1 + w656 - w657 END) OVER (PARTITION BY bloc, unit) AS p661,
    min(w658) OVER (PARTITION BY bloc, unit) AS p662,
    max(w658) OVER (PARTITION BY bloc, unit) AS p663,
    count(*) OVER (PARTITION BY bloc, unit) AS p664
  FROM ranks
),
result AS (
  SELECT
    places.*,
    abs(v591) AS v665,
    (abs(v591)) + (CASE WHEN v591 < 0 THEN d464 - 1 WHEN NOT (v591 < 0) THEN 0 END) AS v666,
    abs(v592) AS v669,
    -v592 AS v670,
    v573 // d464 AS v674,
    -v574 AS v675,
    abs(v577) AS v679,
    abs(v578) AS v680,
    -v578 AS v681,
    v465 // d464 AS v685,
    -v467 AS v686
  FROM places
),
result_2 AS (
  SELECT
    result.*,
    v666 // d464 AS v667,
    (abs(v670)) + (CASE WHEN v670 < 0 THEN d464 - 1 WHEN NOT (v670 < 0) THEN 0 END) AS v671,
    (-v675) + (CASE WHEN v675 < 0 THEN d464 - 1 WHEN NOT (v675 < 0) THEN 0 END) AS v676,
    (abs(v681)) + (CASE WHEN v681 < 0 THEN d464 - 1 WHEN NOT (v681 < 0) THEN 0 END) AS v682,
    (-v686) + (CASE WHEN v686 < 0 THEN d464 - 1 WHEN NOT (v686 < 0) THEN 0 END) AS v687
  FROM result
),
result_3 AS (
  SELECT
    result_2.*,
    CASE WHEN v591 < 0 THEN -v667 ELSE v667 END AS v668,
    v671 // d464 AS v672,
    v676 // d464 AS v677,
    v682 // d464 AS v683,
    v687 // d464 AS v688
  FROM result_2
),
result_4 AS (
  SELECT
    result_3.*,
    -(CASE WHEN v670 < 0 THEN -v672 ELSE v672 END) AS v673,
    -(CASE WHEN v675 < 0 THEN -v677 ELSE v677 END) AS v678,
    -(CASE WHEN v681 < 0 THEN -v683 ELSE v683 END) AS v684,
    -(CASE WHEN v686 < 0 THEN -v688 ELSE v688 END) AS v689
  FROM result_3
)
SELECT
  bloc AS "bloc",
  unit AS "unit",
  CASE WHEN p664 <> 2 OR w659 > 2000000000 THEN CAST(error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS VARCHAR)) AS BIGINT) WHEN NOT t601 THEN NULL ELSE p660 END AS "rank least",
  CASE WHEN p664 <> 2 OR w659 > 2000000000 THEN CAST(error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS VARCHAR)) AS BIGINT) WHEN NOT t601 THEN NULL ELSE p661 - CASE WHEN p663 > p662 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v668 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v673 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v593 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v594 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  CAST(v598 AS DECIMAL(38,0)) AS "percent least top",
  CAST(d597 * 100 AS DECIMAL(38,0)) AS "percent least bottom",
  CAST(v600 AS DECIMAL(38,0)) AS "percent most top",
  CAST(d599 * 100 AS DECIMAL(38,0)) AS "percent most bottom",
  CAST(v567 AS DECIMAL(38,0)) * 0.01 AS "section A.1 least",
  CAST(v568 AS DECIMAL(38,0)) * 0.01 AS "section A.1 most",
  CAST(v569 AS DECIMAL(38,0)) * 0.01 AS "section A.2 least",
  CAST(v570 AS DECIMAL(38,0)) * 0.01 AS "section A.2 most",
  CAST(v571 AS DECIMAL(38,0)) * 0.01 AS "section A.3 least",
  CAST(v572 AS DECIMAL(38,0)) * 0.01 AS "section A.3 most",
  CAST(v674 AS DECIMAL(38,0)) * 0.01 AS "section A.4 least",
  CAST(v678 AS DECIMAL(38,0)) * 0.01 AS "section A.4 most",
  CAST(v575 AS DECIMAL(38,0)) * 0.01 AS "section A.5 least",
  CAST(v576 AS DECIMAL(38,0)) * 0.01 AS "section A.5 most",
  CAST(v617 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v684 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(v579 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(v580 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v581 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v582 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST(v583 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST(v584 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  CAST(v587 AS DECIMAL(38,0)) * 0.01 AS "section E least",
  CAST(v588 AS DECIMAL(38,0)) * 0.01 AS "section E most",
  CAST(v589 AS DECIMAL(38,0)) * 0.01 AS "section F least",
  CAST(v590 AS DECIMAL(38,0)) * 0.01 AS "section F most",
  -- A.1.1 Growth in new FDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “230 dự án có vốn đầu tư nước ngoài (FDI), tăng 43% so với cùng kỳ năm 2023”
  CAST(v121 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 least",
  CAST(v122 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 most",
  CASE WHEN t120 THEN 'determined' ELSE 'open' END AS "A.1.1 state",
  -- A.1.2 Growth in new DDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “91 dự án đầu tư trong nước (DDI), tăng 98% so với cùng kỳ năm 2023”
  CAST(v135 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 least",
  CAST(v136 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 most",
  CASE WHEN t134 THEN 'determined' ELSE 'open' END AS "A.1.2 state",
  -- A.1.3 FDI capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “với tổng vốn cấp mới và điều chỉnh đạt 1,73 tỷ USD, vượt 57% so với kế hoạch năm 2021”
  CAST(v145 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 least",
  CAST(v146 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 most",
  CASE WHEN t144 THEN 'determined' ELSE 'open' END AS "A.1.3 state",
  -- A.1.4 FDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “một số đơn vị đạt kết quả nổi bật là Quảng Ninh, Hưng Yên, Bắc Ninh, Hải Dương, Hà Nội”
  CAST(v177 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 least",
  CAST(v178 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 most",
  CASE WHEN t176 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v147 IS NOT NULL) AND t182 AND (NOT (v147 < 0))) OR ((v147 IS NOT NULL) AND t182 AND (0 < v163) AND (v163 IS NOT NULL) AND (NOT (v147 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.1.4 state",
  -- A.1.5 DDI capital beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổng vốn đầu tư cấp mới và điều chỉnh trong 6 tháng đầu năm của các đơn vị đạt 5.671 triệu USD, tăng 21% so với cùng kỳ năm 2023 và 38.480 tỷ đồng”
  CAST(v223 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 least",
  CAST(v224 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 most",
  CASE WHEN t222 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((f9 IS NOT NULL) AND (0 = f9) AND t229) OR ((f9 IS NOT NULL) AND (0 = f9) AND t229 AND (0 < v186) AND (v186 IS NOT NULL)) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0 = f9)) AND t234 AND (NOT (v187 < 0))) OR ((f9 IS NOT NULL) AND (v187 IS NOT NULL) AND (NOT (0 = f9)) AND t234 AND (0 < v203) AND (v203 IS NOT NULL) AND (NOT (v187 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.1.5 state",
  -- A.1.6 Capital implemented against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “vốn thực hiện của các dự án đạt khoảng 1.830 t đồng”
  CAST(v246 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 least",
  CAST(v247 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 most",
  CASE WHEN t245 THEN 'determined' ELSE 'open' END AS "A.1.6 state",
  -- A.2.1 Industrial production against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “các chỉ tiêu về giá trị sản xuất công nghiệp (SXCN), giá trị xuất khẩu, nhập khẩu, nộp ngân sách cơ bản đạt so với kế hoạch năm”
  CAST(v256 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 least",
  CAST(v257 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 most",
  CASE WHEN t255 THEN 'determined' ELSE 'open' END AS "A.2.1 state",
  -- A.2.2 Growth in industrial production
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tiếp tục đi vào ổn định, có tăng trưởng khá”
  CAST(v267 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 least",
  CAST(v268 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 most",
  CASE WHEN t266 THEN 'determined' ELSE 'open' END AS "A.2.2 state",
  -- A.2.3 FDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổng doanh thu Khối doanh nghiệp FDI đạt 56.686 triệu USD”
  CAST(v277 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 least",
  CAST(v278 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 most",
  CASE WHEN t276 THEN 'determined' ELSE 'open' END AS "A.2.3 state",
  -- A.2.4 Growth in FDI revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “Doanh thu ước đạt 69.448 tỷ đồng, tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v290 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 least",
  CAST(v291 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 most",
  CASE WHEN t289 THEN 'determined' ELSE 'open' END AS "A.2.4 state",
  -- A.2.5 DDI revenue against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 192.100 tỷ đồng”
  CAST(v300 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 least",
  CAST(v301 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 most",
  CASE WHEN t299 THEN 'determined' ELSE 'open' END AS "A.2.5 state",
  -- A.2.6 Export against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giá trị xuất khẩu ước đạt 1.503 triệu USD, tăng 31 triệu USD (tương đương 2,1%) so với năm 2020, đạt 100,2% kế hoạch năm 2021”
  CAST(v309 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 least",
  CAST(v310 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 most",
  CASE WHEN t308 THEN 'determined' ELSE 'open' END AS "A.2.6 state",
  -- A.2.7 Budget payment of FDI enterprises against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nộp ngân sách nhà nước Khối doanh nghiệp FDI đạt 1.602 triệu USD”
  CAST(v319 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 least",
  CAST(v320 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 most",
  CASE WHEN t318 THEN 'determined' ELSE 'open' END AS "A.2.7 state",
  -- A.2.8 Budget payment of DDI enterprises beyond the plan, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 9.492,2 tỷ đồng”
  CAST(v347 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 least",
  CAST(v348 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 most",
  CASE WHEN t346 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v321 IS NOT NULL) AND t352 AND (NOT (v321 < 0))) OR ((v321 IS NOT NULL) AND t352 AND (0 < v333) AND (v333 IS NOT NULL) AND (NOT (v321 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.2.8 state",
  -- A.3.1 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v361 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 least",
  CAST(v362 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 most",
  CASE WHEN t360 THEN 'determined' ELSE 'open' END AS "A.3.1 state",
  -- A.3.2 Employment and income of workers not below the same period
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “mức thu nhập bình quân 2,4 triệu đồng/người/tháng”
  CAST(v366 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 least",
  CAST(v367 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 most",
  CASE WHEN (NOT t363) AND (v364 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.3.2 state",
  -- A.3.3 Workers' housing: places against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đặc biệt quan tâm đến phát triển hạ tầng xã hội (nhà ở công nhân, các thiết chế văn hóa, thể thao, phúc lợi phục vụ người lao động trong KCN)”
  CAST(v378 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 least",
  CAST(v379 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 most",
  CASE WHEN t377 THEN 'determined' ELSE 'open' END AS "A.3.3 state",
  -- A.3.4 Growth of trade unions and their membership
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Tổ chức công đoàn cơ sở - cầu nối giữa người lao động với chủ doanh nghiệp phát triển mạnh tại các KCN”
  CAST(v385 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 least",
  CAST(v386 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 most",
  CASE WHEN (NOT t380) AND (v383 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.3.4 state",
  -- A.3.5 Contributions of enterprises to social welfare
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “26 doanh nghiệp tại 5 KCN đã ủng hỗ Quỹ đền ơn đáp nghĩa và an sinh xã hội với số tiền 2.456.170.000 đồng”
  CAST(v390 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 least",
  CAST(v391 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 most",
  CASE WHEN (f39 IS NOT NULL) AND (v388 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.3.5 state",
  -- A.3.6 Dialogue with enterprises and advice on policy
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổ chức các cuộc đối thoại chính sách, có biện pháp kịp thời tháo gỡ khó khăn cho các doanh nghiệp, nhất là về TTHC và đất đai”
  CAST(v395 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 least",
  CAST(v396 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 most",
  CASE WHEN t394 THEN 'determined' ELSE 'open' END AS "A.3.6 state",
  -- A.4.1 Growth in zones in operation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “số khu đã đi vào hoạt động là 98 (tăng 10% so với cùng kỳ năm 2023)”
  CAST(v409 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 least",
  CAST(v410 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 most",
  CASE WHEN t408 THEN 'determined' ELSE 'open' END AS "A.4.1 state",
  -- A.4.2 Occupancy of the planned industrial land
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích quy hoạch đạt 58,16% (1.217ha/2.093ha)”
  CAST(v417 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 least",
  CAST(v418 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 most",
  CASE WHEN t416 THEN 'determined' ELSE 'open' END AS "A.4.2 state",
  -- A.4.3 Occupancy of the industrial land recovered
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích thu hồi đạt 75,38% (1.217ha/1.615ha)”
  CAST(v425 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 least",
  CAST(v426 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 most",
  CASE WHEN t424 THEN 'determined' ELSE 'open' END AS "A.4.3 state",
  -- A.4.4 Capital per hectare and per project in force
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Suất đầu tư đạt 7,73 triệu USD/dự án và 3,56 triệu USD/ha”
  CAST(v430 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 least",
  CAST(v431 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 most",
  CASE WHEN t429 THEN 'determined' ELSE 'open' END AS "A.4.4 state",
  -- A.4.5 Few projects behind schedule
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “số dự án thuộc diện chậm tiến độ là 13 dự án (chiếm tỷ lệ 10,7% tổng số dự án)”
  CAST(v440 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 least",
  CAST(v441 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 most",
  CASE WHEN t439 THEN 'determined' ELSE 'open' END AS "A.4.5 state",
  -- A.4.6 Inspection and supervision of projects against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban thành lập Đoàn giám sát, ban hành Kế hoạch giám sát đầu tư đánh giá các dự án được cấp Giấy chứng nhận đăng ký đầu tư trong các KCN năm 2023”
  CAST(v450 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 least",
  CAST(v451 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 most",
  CASE WHEN t449 THEN 'determined' ELSE 'open' END AS "A.4.6 state",
  -- A.4.7 Capital spent on the infrastructure of economic zones against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đẩy nhanh tiến độ giải phóng mặt bằng và đầu tư xây dựng hạ tầng kỹ thuật đồng bộ”
  CAST(v685 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 least",
  CAST(v689 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 most",
  CASE WHEN t460 THEN 'not assigned' WHEN t461 THEN 'open' WHEN t459 THEN 'determined' ELSE 'open' END AS "A.4.7 state",
  -- A.5.1 No environmental incident, fire, labour accident or food-safety incident
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “không xảy ra vụ việc gây ô nhiễm môi trường, các vụ cháy nổ hay các vụ liên quan đến an toàn lao động, vệ sinh thực phẩm”
  CAST(v472 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 least",
  CAST(v473 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 most",
  CASE WHEN (NOT t468) AND (v470 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.5.1 state",
  -- A.5.2 Stable labour relations, no collective work stoppage
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Phối hợp với các cơ quan chức năng giải quyết 2 vụ ngừng việc tập thể”
  CAST(v476 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 least",
  CAST(v477 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 most",
  CASE WHEN (f59 IS NOT NULL) AND (v474 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.5.2 state",
  -- B.1 Share of dossiers settled on time or before
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “100% các TTHC của các nhà đầu tư, doanh nghiệp đều được giải quyết trước hoặc đúng hạn, không có hồ sơ trả quá hạn”
  CAST(v484 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v485 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN t483 THEN 'determined' ELSE 'open' END AS "B.1 state",
  -- B.2 Share of procedures offered as full-process online services
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “danh mục dịch vụ công trực tuyến toàn trình là 30 thủ tục hành chính đạt 100% số thủ tục hành chính thuộc thẩm quyền giải quyết của Ban”
  CAST(v491 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v492 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t490 THEN 'determined' ELSE 'open' END AS "B.2 state",
  -- B.3 Time to settle procedures cut, procedures published
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các thủ tục hành chính đều được các đơn vị trong Khối thi đua cắt giảm thời gian giải quyết so với thời gian quy định”
  CAST(v496 AS DECIMAL(38,0)) * 0.01 AS "B.3 least",
  CAST(v497 AS DECIMAL(38,0)) * 0.01 AS "B.3 most",
  CASE WHEN t495 THEN 'determined' ELSE 'open' END AS "B.3 state",
  -- B.4 Quality management and electronic documents
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban đã xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2023”
  CAST(v501 AS DECIMAL(38,0)) * 0.01 AS "B.4 least",
  CAST(v502 AS DECIMAL(38,0)) * 0.01 AS "B.4 most",
  CASE WHEN t500 THEN 'determined' ELSE 'open' END AS "B.4 state",
  -- C.1 Party and mass organisations
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổ chức đảng và các đoàn thể của cơ quan duy trì hoạt động đầy đủ, có hiệu quả”
  CAST(v504 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v505 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN f68 IS NOT NULL THEN 'determined' ELSE 'open' END AS "C.1 state",
  -- C.2 Internal security and public order
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các đơn vị đều đảm bảo công tác bảo vệ chính trị nội bộ tại cơ quan”
  CAST(v507 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v508 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN f69 IS NOT NULL THEN 'determined' ELSE 'open' END AS "C.2 state",
  -- C.3 Tasks assigned by superiors done
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “đã hoàn thành 17/17 văn bản chỉ đạo điều hành được giao chủ trì”
  CAST(v515 AS DECIMAL(38,0)) * 0.01 AS "C.3 least",
  CAST(v516 AS DECIMAL(38,0)) * 0.01 AS "C.3 most",
  CASE WHEN t514 THEN 'determined' ELSE 'open' END AS "C.3 state",
  -- C.4 Complaints settled, and in time
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Công tác thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo được các Ban Quản lý thực hiện nghiêm túc, đúng theo quy định của pháp luật”
  CAST(v521 AS DECIMAL(38,0)) * 0.01 AS "C.4 least",
  CAST(v522 AS DECIMAL(38,0)) * 0.01 AS "C.4 most",
  CASE WHEN t520 THEN 'determined' ELSE 'open' END AS "C.4 state",
  -- D.1 Emulation movements and commendation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nâng cao chất lượng công tác thi đua khen thưởng tại các cơ quan, đơn vị”
  CAST(v524 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v525 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f75 IS NOT NULL THEN 'determined' ELSE 'open' END AS "D.1 state",
  -- D.2 Reports and their evidence
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Một số doanh nghiệp không thực hiện đúng quy định về chế độ báo cáo, thống kê, gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo”
  CAST(v530 AS DECIMAL(38,0)) * 0.01 AS "D.2 least",
  CAST(v531 AS DECIMAL(38,0)) * 0.01 AS "D.2 most",
  CASE WHEN t529 THEN 'determined' ELSE 'open' END AS "D.2 state",
  -- D.3 New models, good examples, and making them known
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tuyên truyền các điển hình tiên tiến, các mô hình mới, cách làm hay để từ đó nhân rộng để mọi người học hỏi”
  CAST(v535 AS DECIMAL(38,0)) * 0.01 AS "D.3 least",
  CAST(v536 AS DECIMAL(38,0)) * 0.01 AS "D.3 most",
  CASE WHEN t534 THEN 'determined' ELSE 'open' END AS "D.3 state",
  -- E.1 Solutions accepted
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Xây dựng và triển khai nghiên cứu, thực hiện 4 Đề tài khoa học, 1 Đề án ứng dụng công nghệ thông tin vào hoạt động quản lý Nhà nước của Ban”
  CAST(v539 AS DECIMAL(38,0)) * 0.01 AS "E.1 least",
  CAST(v540 AS DECIMAL(38,0)) * 0.01 AS "E.1 most",
  CASE WHEN (f81 IS NOT NULL) AND (v537 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "E.1 state",
  -- E.2 Titles and flags awarded (only the highest counts)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “được các Bộ, ngành Trung ương và UBND tỉnh biểu dương và khen thưởng”
  CAST(v546 AS DECIMAL(38,0)) * 0.01 AS "E.2 least",
  CAST(v547 AS DECIMAL(38,0)) * 0.01 AS "E.2 most",
  CASE WHEN t545 THEN 'determined' ELSE 'open' END AS "E.2 state",
  -- E.3 Large FDI projects (100 million USD or more)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “đáng chú ý là các dự án đầu tư FDI lớn như: dự án của tập đoàn Amkor (Hàn Quốc), vốn đầu tư khoảng 530 triệu USD”
  CAST(v550 AS DECIMAL(38,0)) * 0.01 AS "E.3 least",
  CAST(v551 AS DECIMAL(38,0)) * 0.01 AS "E.3 most",
  CASE WHEN (f84 IS NOT NULL) AND (v548 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "E.3 state",
  -- F.1 No launch, registration or pact of emulation
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Hàng năm xây dựng đăng ký thi đua và ký giao ước thi đua trong Khối”
  CAST(v554 AS DECIMAL(38,0)) * 0.01 AS "F.1 least",
  CAST(v555 AS DECIMAL(38,0)) * 0.01 AS "F.1 most",
  CASE WHEN (f85 IS NOT NULL) AND (v552 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "F.1 state",
  -- F.2 Staff disciplined (waived where the board itself found and dealt with it)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “tăng cường kỷ luật, kỷ cương hành chính”
  CAST(v561 AS DECIMAL(38,0)) * 0.01 AS "F.2 least",
  CAST(v562 AS DECIMAL(38,0)) * 0.01 AS "F.2 most",
  CASE WHEN t560 THEN 'determined' ELSE 'open' END AS "F.2 state",
  -- F.3 Figures reported wrong and corrected at the appraisal
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo của các cơ quan quản lý Nhà nước”
  CAST(v565 AS DECIMAL(38,0)) * 0.01 AS "F.3 least",
  CAST(v566 AS DECIMAL(38,0)) * 0.01 AS "F.3 most",
  CASE WHEN (f89 IS NOT NULL) AND (v563 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "F.3 state",
  --    No self-score sheet: not classified
  CASE WHEN COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE) THEN 'applies' WHEN t106 THEN 'open' ELSE 'no' END AS "veto 1",
  --    The head of the board was disciplined with a warning or worse: not classified
  CASE WHEN COALESCE(f2 AND (f2 IS NOT NULL), FALSE) THEN 'applies' WHEN t107 THEN 'open' ELSE 'no' END AS "veto 2"
FROM result_4
WHERE at_best = 0
ORDER BY bloc, "rank least" ASC NULLS LAST, "rank most", unit;
