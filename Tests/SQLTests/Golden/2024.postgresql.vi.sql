-- Bộ tiêu chí chấm điểm thi đua năm 2024 (dự án thidua đề xuất) (red-river-delta-2024), 2024, PostgreSQL
-- Số nguyên từ đầu đến cuối. X least và X most là hai đầu của khoảng khi còn thiếu số liệu; NULL là không có giới hạn.
-- Bảng cần: cột unit (tên đơn vị), và các cột số dưới đây; NULL là chưa có số liệu.
--   self_score_filed: true | false, yes | no, 1 | 0
--   leader_disciplined: true | false, yes | no, 1 | 0
--   projects_fdi.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   projects_fdi: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   projects_ddi.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   projects_ddi: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   capital_fdi: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   capital_fdi.plan: DECIMAL(12,2), 0.01…1000000000 (giả định, có kiểm tra)
--   capital_ddi.plan: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   capital_ddi: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   capital_implemented.plan: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   capital_implemented: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   industrial_output: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   industrial_output.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   industrial_output.previous: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   revenue_fdi: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   revenue_fdi.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   revenue_fdi.previous: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   revenue_ddi: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   revenue_ddi.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   export: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   export.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   budget_fdi: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   budget_fdi.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   budget_ddi: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   budget_ddi.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   new_jobs: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   new_jobs.plan: DECIMAL(10,0), 1…1000000000 (giả định, có kiểm tra)
--   workers: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   workers.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   income: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   income.previous: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   housing_places.plan: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   housing_places: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   unions: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   unions.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   union_members.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   union_members: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   social_contributions: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   dialogues: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   policy_proposals: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   zones_operating.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   zones_operating: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   land_leased: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   land_planned: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   land_recovered: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   capital_in_force: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   projects_active: DECIMAL(10,0), 1…1000000000 (giả định, có kiểm tra)
--   projects_behind: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   inspections: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   inspections.plan: DECIMAL(10,0), 1…1000000000 (giả định, có kiểm tra)
--   capital_ez: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   capital_ez.plan: DECIMAL(11,1), 0.1…1000000000 (giả định, có kiểm tra)
--   zones_economic: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   incidents_environment: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   incidents_fire: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   incidents_labour: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   incidents_food: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   work_stoppages: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   dossiers_on_time: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   dossiers: DECIMAL(10,0), 1…1000000000 (giả định, có kiểm tra)
--   procedures_online: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   procedures: DECIMAL(10,0), 1…1000000000 (giả định, có kiểm tra)
--   procedures_time_cut: true | false, yes | no, 1 | 0
--   procedures_published: true | false, yes | no, 1 | 0
--   iso_certified: true | false, yes | no, 1 | 0
--   e_documents: true | false, yes | no, 1 | 0
--   C.1.awarded: DECIMAL(3,1), 0…30
--   C.2.awarded: DECIMAL(3,1), 0…25
--   tasks_done: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   tasks_assigned: DECIMAL(10,0), 1…1000000000 (giả định, có kiểm tra)
--   complaints_received: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   complaints_settled: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   complaints_late: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   D.1.awarded: DECIMAL(3,1), 0…40
--   days_late: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   reports_missing: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   missing_documents: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   models: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   articles: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   accepted_solutions: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   flag_government: true | false, yes | no, 1 | 0
--   flag_ministry: true | false, yes | no, 1 | 0
--   projects_large: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   pact_registered: true | false, yes | no, 1 | 0
--   self_detected: true | false, yes | no, 1 | 0
--   reprimands: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   warnings_or_worse: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   figures_corrected: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   capital_fdi.previous: DECIMAL(12,2), 0.01…1000000000 (giả định, có kiểm tra)
--   projects: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   projects.previous: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   dossiers_overdue: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   zones_construction: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   zones_planned: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   zones_area: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   capital_ddi.previous: DECIMAL(12,2), 0…1000000000 (giả định, có kiểm tra)
--   capital_implemented.previous: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   revenue_ddi.previous: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   export.previous: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   budget_fdi.previous: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   budget_ddi.previous: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   housing_area: DECIMAL(10,0), 0…1000000000 (giả định, có kiểm tra)
--   import: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
--   import.plan: DECIMAL(11,1), 0…1000000000 (giả định, có kiểm tra)
-- Không có: xếp loại và cờ theo chỉ tiêu số lượng; chúng được tính từ thứ hạng bằng `thidua score`.
WITH figures AS MATERIALIZED (
  SELECT
    "unit" AS unit,
    CASE WHEN "self_score_filed" IS NULL THEN NULL WHEN lower(CAST("self_score_filed" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_score_filed" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột self_score_filed: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("self_score_filed" AS TEXT) AS BOOLEAN) END AS f1,
    CASE WHEN "leader_disciplined" IS NULL THEN NULL WHEN lower(CAST("leader_disciplined" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("leader_disciplined" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột leader_disciplined: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("leader_disciplined" AS TEXT) AS BOOLEAN) END AS f2,
    CASE WHEN "projects_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("projects_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) = "projects_fdi.previous" AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_fdi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f3,
    CASE WHEN "projects_fdi" IS NULL THEN NULL WHEN pg_typeof("projects_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_fdi" AS DECIMAL(10,0)) = "projects_fdi" AND CAST("projects_fdi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_fdi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f4,
    CASE WHEN "projects_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("projects_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) = "projects_ddi.previous" AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_ddi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f5,
    CASE WHEN "projects_ddi" IS NULL THEN NULL WHEN pg_typeof("projects_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_ddi" AS DECIMAL(10,0)) = "projects_ddi" AND CAST("projects_ddi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f6,
    CASE WHEN "capital_fdi" IS NULL THEN NULL WHEN pg_typeof("capital_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_fdi" AS DECIMAL(12,2)) = "capital_fdi" AND CAST("capital_fdi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_fdi" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_fdi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f7,
    CASE WHEN "capital_fdi.plan" IS NULL THEN NULL WHEN pg_typeof("capital_fdi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) = "capital_fdi.plan" AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.plan" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_fdi.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_fdi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f8,
    CASE WHEN "capital_ddi.plan" IS NULL THEN NULL WHEN pg_typeof("capital_ddi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) = "capital_ddi.plan" AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.plan" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ddi.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_ddi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f9,
    CASE WHEN "capital_ddi" IS NULL THEN NULL WHEN pg_typeof("capital_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ddi" AS DECIMAL(12,2)) = "capital_ddi" AND CAST("capital_ddi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f10,
    CASE WHEN "capital_implemented.plan" IS NULL THEN NULL WHEN pg_typeof("capital_implemented.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) = "capital_implemented.plan" AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_implemented.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_implemented.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f11,
    CASE WHEN "capital_implemented" IS NULL THEN NULL WHEN pg_typeof("capital_implemented") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_implemented" AS DECIMAL(11,1)) = "capital_implemented" AND CAST("capital_implemented" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_implemented: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_implemented" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f12,
    CASE WHEN "industrial_output" IS NULL THEN NULL WHEN pg_typeof("industrial_output") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("industrial_output" AS DECIMAL(11,1)) = "industrial_output" AND CAST("industrial_output" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("industrial_output" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột industrial_output: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("industrial_output" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f13,
    CASE WHEN "industrial_output.plan" IS NULL THEN NULL WHEN pg_typeof("industrial_output.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("industrial_output.plan" AS DECIMAL(11,1)) = "industrial_output.plan" AND CAST("industrial_output.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột industrial_output.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("industrial_output.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f14,
    CASE WHEN "industrial_output.previous" IS NULL THEN NULL WHEN pg_typeof("industrial_output.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("industrial_output.previous" AS DECIMAL(11,1)) = "industrial_output.previous" AND CAST("industrial_output.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột industrial_output.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("industrial_output.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f15,
    CASE WHEN "revenue_fdi" IS NULL THEN NULL WHEN pg_typeof("revenue_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_fdi" AS DECIMAL(11,1)) = "revenue_fdi" AND CAST("revenue_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_fdi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_fdi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f16,
    CASE WHEN "revenue_fdi.plan" IS NULL THEN NULL WHEN pg_typeof("revenue_fdi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) = "revenue_fdi.plan" AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_fdi.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue_fdi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f17,
    CASE WHEN "revenue_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("revenue_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) = "revenue_fdi.previous" AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_fdi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f18,
    CASE WHEN "revenue_ddi" IS NULL THEN NULL WHEN pg_typeof("revenue_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_ddi" AS DECIMAL(11,1)) = "revenue_ddi" AND CAST("revenue_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f19,
    CASE WHEN "revenue_ddi.plan" IS NULL THEN NULL WHEN pg_typeof("revenue_ddi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) = "revenue_ddi.plan" AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_ddi.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue_ddi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f20,
    CASE WHEN "export" IS NULL THEN NULL WHEN pg_typeof("export") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export" AS DECIMAL(11,1)) = "export" AND CAST("export" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột export: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("export" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f21,
    CASE WHEN "export.plan" IS NULL THEN NULL WHEN pg_typeof("export.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.plan" AS DECIMAL(11,1)) = "export.plan" AND CAST("export.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("export.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột export.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("export.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f22,
    CASE WHEN "budget_fdi" IS NULL THEN NULL WHEN pg_typeof("budget_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_fdi" AS DECIMAL(11,1)) = "budget_fdi" AND CAST("budget_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_fdi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("budget_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f23,
    CASE WHEN "budget_fdi.plan" IS NULL THEN NULL WHEN pg_typeof("budget_fdi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) = "budget_fdi.plan" AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_fdi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_fdi.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("budget_fdi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f24,
    CASE WHEN "budget_ddi" IS NULL THEN NULL WHEN pg_typeof("budget_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_ddi" AS DECIMAL(11,1)) = "budget_ddi" AND CAST("budget_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("budget_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f25,
    CASE WHEN "budget_ddi.plan" IS NULL THEN NULL WHEN pg_typeof("budget_ddi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) = "budget_ddi.plan" AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_ddi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_ddi.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("budget_ddi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f26,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN pg_typeof("new_jobs") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs" AS DECIMAL(10,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột new_jobs: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("new_jobs" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f27,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN pg_typeof("new_jobs.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs.plan" AS DECIMAL(10,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột new_jobs.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("new_jobs.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f28,
    CASE WHEN "workers" IS NULL THEN NULL WHEN pg_typeof("workers") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("workers" AS DECIMAL(10,0)) = "workers" AND CAST("workers" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột workers: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("workers" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f29,
    CASE WHEN "workers.previous" IS NULL THEN NULL WHEN pg_typeof("workers.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("workers.previous" AS DECIMAL(10,0)) = "workers.previous" AND CAST("workers.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột workers.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("workers.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f30,
    CASE WHEN "income" IS NULL THEN NULL WHEN pg_typeof("income") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("income" AS DECIMAL(12,2)) = "income" AND CAST("income" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột income: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("income" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f31,
    CASE WHEN "income.previous" IS NULL THEN NULL WHEN pg_typeof("income.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("income.previous" AS DECIMAL(12,2)) = "income.previous" AND CAST("income.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income.previous" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột income.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("income.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f32,
    CASE WHEN "housing_places.plan" IS NULL THEN NULL WHEN pg_typeof("housing_places.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("housing_places.plan" AS DECIMAL(10,0)) = "housing_places.plan" AND CAST("housing_places.plan" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places.plan" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột housing_places.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("housing_places.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f33,
    CASE WHEN "housing_places" IS NULL THEN NULL WHEN pg_typeof("housing_places") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("housing_places" AS DECIMAL(10,0)) = "housing_places" AND CAST("housing_places" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột housing_places: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("housing_places" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f34,
    CASE WHEN "unions" IS NULL THEN NULL WHEN pg_typeof("unions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("unions" AS DECIMAL(10,0)) = "unions" AND CAST("unions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột unions: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("unions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f35,
    CASE WHEN "unions.previous" IS NULL THEN NULL WHEN pg_typeof("unions.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("unions.previous" AS DECIMAL(10,0)) = "unions.previous" AND CAST("unions.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột unions.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("unions.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f36,
    CASE WHEN "union_members.previous" IS NULL THEN NULL WHEN pg_typeof("union_members.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("union_members.previous" AS DECIMAL(10,0)) = "union_members.previous" AND CAST("union_members.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột union_members.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("union_members.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f37,
    CASE WHEN "union_members" IS NULL THEN NULL WHEN pg_typeof("union_members") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("union_members" AS DECIMAL(10,0)) = "union_members" AND CAST("union_members" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột union_members: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("union_members" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f38,
    CASE WHEN "social_contributions" IS NULL THEN NULL WHEN pg_typeof("social_contributions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("social_contributions" AS DECIMAL(12,2)) = "social_contributions" AND CAST("social_contributions" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("social_contributions" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột social_contributions: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("social_contributions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f39,
    CASE WHEN "dialogues" IS NULL THEN NULL WHEN pg_typeof("dialogues") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dialogues" AS DECIMAL(10,0)) = "dialogues" AND CAST("dialogues" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dialogues" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dialogues: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("dialogues" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f40,
    CASE WHEN "policy_proposals" IS NULL THEN NULL WHEN pg_typeof("policy_proposals") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("policy_proposals" AS DECIMAL(10,0)) = "policy_proposals" AND CAST("policy_proposals" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("policy_proposals" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột policy_proposals: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("policy_proposals" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f41,
    CASE WHEN "zones_operating.previous" IS NULL THEN NULL WHEN pg_typeof("zones_operating.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_operating.previous" AS DECIMAL(10,0)) = "zones_operating.previous" AND CAST("zones_operating.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_operating.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("zones_operating.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f42,
    CASE WHEN "zones_operating" IS NULL THEN NULL WHEN pg_typeof("zones_operating") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_operating" AS DECIMAL(10,0)) = "zones_operating" AND CAST("zones_operating" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_operating: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("zones_operating" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f43,
    CASE WHEN "land_leased" IS NULL THEN NULL WHEN pg_typeof("land_leased") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("land_leased" AS DECIMAL(11,1)) = "land_leased" AND CAST("land_leased" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("land_leased" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột land_leased: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("land_leased" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f44,
    CASE WHEN "land_planned" IS NULL THEN NULL WHEN pg_typeof("land_planned") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("land_planned" AS DECIMAL(11,1)) = "land_planned" AND CAST("land_planned" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_planned" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột land_planned: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("land_planned" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f45,
    CASE WHEN "land_recovered" IS NULL THEN NULL WHEN pg_typeof("land_recovered") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("land_recovered" AS DECIMAL(11,1)) = "land_recovered" AND CAST("land_recovered" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_recovered" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột land_recovered: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("land_recovered" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f46,
    CASE WHEN "capital_in_force" IS NULL THEN NULL WHEN pg_typeof("capital_in_force") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_in_force" AS DECIMAL(11,1)) = "capital_in_force" AND CAST("capital_in_force" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_in_force" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_in_force: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_in_force" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f47,
    CASE WHEN "projects_active" IS NULL THEN NULL WHEN pg_typeof("projects_active") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_active" AS DECIMAL(10,0)) = "projects_active" AND CAST("projects_active" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("projects_active" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_active: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_active" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f48,
    CASE WHEN "projects_behind" IS NULL THEN NULL WHEN pg_typeof("projects_behind") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_behind" AS DECIMAL(10,0)) = "projects_behind" AND CAST("projects_behind" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_behind" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_behind: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_behind" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f49,
    CASE WHEN "inspections" IS NULL THEN NULL WHEN pg_typeof("inspections") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("inspections" AS DECIMAL(10,0)) = "inspections" AND CAST("inspections" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("inspections" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột inspections: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("inspections" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f50,
    CASE WHEN "inspections.plan" IS NULL THEN NULL WHEN pg_typeof("inspections.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("inspections.plan" AS DECIMAL(10,0)) = "inspections.plan" AND CAST("inspections.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("inspections.plan" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột inspections.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("inspections.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f51,
    CASE WHEN "capital_ez" IS NULL THEN NULL WHEN pg_typeof("capital_ez") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ez" AS DECIMAL(11,1)) = "capital_ez" AND CAST("capital_ez" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_ez" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ez: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_ez" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f52,
    CASE WHEN "capital_ez.plan" IS NULL THEN NULL WHEN pg_typeof("capital_ez.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ez.plan" AS DECIMAL(11,1)) = "capital_ez.plan" AND CAST("capital_ez.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("capital_ez.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ez.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_ez.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f53,
    CASE WHEN "zones_economic" IS NULL THEN NULL WHEN pg_typeof("zones_economic") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_economic" AS DECIMAL(10,0)) = "zones_economic" AND CAST("zones_economic" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_economic" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_economic: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("zones_economic" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f54,
    CASE WHEN "incidents_environment" IS NULL THEN NULL WHEN pg_typeof("incidents_environment") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_environment" AS DECIMAL(10,0)) = "incidents_environment" AND CAST("incidents_environment" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_environment" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_environment: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("incidents_environment" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f55,
    CASE WHEN "incidents_fire" IS NULL THEN NULL WHEN pg_typeof("incidents_fire") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_fire" AS DECIMAL(10,0)) = "incidents_fire" AND CAST("incidents_fire" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_fire" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_fire: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("incidents_fire" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f56,
    CASE WHEN "incidents_labour" IS NULL THEN NULL WHEN pg_typeof("incidents_labour") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_labour" AS DECIMAL(10,0)) = "incidents_labour" AND CAST("incidents_labour" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_labour" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_labour: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("incidents_labour" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f57,
    CASE WHEN "incidents_food" IS NULL THEN NULL WHEN pg_typeof("incidents_food") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_food" AS DECIMAL(10,0)) = "incidents_food" AND CAST("incidents_food" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_food" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_food: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("incidents_food" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f58,
    CASE WHEN "work_stoppages" IS NULL THEN NULL WHEN pg_typeof("work_stoppages") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("work_stoppages" AS DECIMAL(10,0)) = "work_stoppages" AND CAST("work_stoppages" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("work_stoppages" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột work_stoppages: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("work_stoppages" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f59,
    CASE WHEN "dossiers_on_time" IS NULL THEN NULL WHEN pg_typeof("dossiers_on_time") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dossiers_on_time" AS DECIMAL(10,0)) = "dossiers_on_time" AND CAST("dossiers_on_time" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_on_time" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dossiers_on_time: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("dossiers_on_time" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f60,
    CASE WHEN "dossiers" IS NULL THEN NULL WHEN pg_typeof("dossiers") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dossiers" AS DECIMAL(10,0)) = "dossiers" AND CAST("dossiers" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("dossiers" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dossiers: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("dossiers" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f61,
    CASE WHEN "procedures_online" IS NULL THEN NULL WHEN pg_typeof("procedures_online") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("procedures_online" AS DECIMAL(10,0)) = "procedures_online" AND CAST("procedures_online" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("procedures_online" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột procedures_online: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("procedures_online" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f62,
    CASE WHEN "procedures" IS NULL THEN NULL WHEN pg_typeof("procedures") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("procedures" AS DECIMAL(10,0)) = "procedures" AND CAST("procedures" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("procedures" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột procedures: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("procedures" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f63,
    CASE WHEN "procedures_time_cut" IS NULL THEN NULL WHEN lower(CAST("procedures_time_cut" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_time_cut" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột procedures_time_cut: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("procedures_time_cut" AS TEXT) AS BOOLEAN) END AS f64,
    CASE WHEN "procedures_published" IS NULL THEN NULL WHEN lower(CAST("procedures_published" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_published" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột procedures_published: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("procedures_published" AS TEXT) AS BOOLEAN) END AS f65,
    CASE WHEN "iso_certified" IS NULL THEN NULL WHEN lower(CAST("iso_certified" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("iso_certified" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột iso_certified: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("iso_certified" AS TEXT) AS BOOLEAN) END AS f66,
    CASE WHEN "e_documents" IS NULL THEN NULL WHEN lower(CAST("e_documents" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("e_documents" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột e_documents: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("e_documents" AS TEXT) AS BOOLEAN) END AS f67,
    CASE WHEN "C.1.awarded" IS NULL THEN NULL WHEN pg_typeof("C.1.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("C.1.awarded" AS DECIMAL(3,1)) = "C.1.awarded" AND CAST("C.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 30.0 THEN CAST(CAST("C.1.awarded" AS DECIMAL(4,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột C.1.awarded: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("C.1.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f68,
    CASE WHEN "C.2.awarded" IS NULL THEN NULL WHEN pg_typeof("C.2.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("C.2.awarded" AS DECIMAL(3,1)) = "C.2.awarded" AND CAST("C.2.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 25.0 THEN CAST(CAST("C.2.awarded" AS DECIMAL(4,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột C.2.awarded: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("C.2.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f69,
    CASE WHEN "tasks_done" IS NULL THEN NULL WHEN pg_typeof("tasks_done") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("tasks_done" AS DECIMAL(10,0)) = "tasks_done" AND CAST("tasks_done" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("tasks_done" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột tasks_done: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("tasks_done" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f70,
    CASE WHEN "tasks_assigned" IS NULL THEN NULL WHEN pg_typeof("tasks_assigned") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("tasks_assigned" AS DECIMAL(10,0)) = "tasks_assigned" AND CAST("tasks_assigned" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("tasks_assigned" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột tasks_assigned: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("tasks_assigned" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f71,
    CASE WHEN "complaints_received" IS NULL THEN NULL WHEN pg_typeof("complaints_received") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("complaints_received" AS DECIMAL(10,0)) = "complaints_received" AND CAST("complaints_received" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_received" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột complaints_received: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("complaints_received" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f72,
    CASE WHEN "complaints_settled" IS NULL THEN NULL WHEN pg_typeof("complaints_settled") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("complaints_settled" AS DECIMAL(10,0)) = "complaints_settled" AND CAST("complaints_settled" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_settled" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột complaints_settled: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("complaints_settled" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f73,
    CASE WHEN "complaints_late" IS NULL THEN NULL WHEN pg_typeof("complaints_late") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("complaints_late" AS DECIMAL(10,0)) = "complaints_late" AND CAST("complaints_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_late" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột complaints_late: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("complaints_late" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f74,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN pg_typeof("D.1.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("D.1.awarded" AS DECIMAL(3,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 40.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(4,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột D.1.awarded: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("D.1.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f75,
    CASE WHEN "days_late" IS NULL THEN NULL WHEN pg_typeof("days_late") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("days_late" AS DECIMAL(10,0)) = "days_late" AND CAST("days_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("days_late" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột days_late: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("days_late" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f76,
    CASE WHEN "reports_missing" IS NULL THEN NULL WHEN pg_typeof("reports_missing") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("reports_missing" AS DECIMAL(10,0)) = "reports_missing" AND CAST("reports_missing" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reports_missing" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột reports_missing: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("reports_missing" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f77,
    CASE WHEN "missing_documents" IS NULL THEN NULL WHEN pg_typeof("missing_documents") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("missing_documents" AS DECIMAL(10,0)) = "missing_documents" AND CAST("missing_documents" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("missing_documents" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột missing_documents: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("missing_documents" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f78,
    CASE WHEN "models" IS NULL THEN NULL WHEN pg_typeof("models") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("models" AS DECIMAL(10,0)) = "models" AND CAST("models" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("models" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột models: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("models" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f79,
    CASE WHEN "articles" IS NULL THEN NULL WHEN pg_typeof("articles") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("articles" AS DECIMAL(10,0)) = "articles" AND CAST("articles" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("articles" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột articles: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("articles" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f80,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN pg_typeof("accepted_solutions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("accepted_solutions" AS DECIMAL(10,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột accepted_solutions: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("accepted_solutions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f81,
    CASE WHEN "flag_government" IS NULL THEN NULL WHEN lower(CAST("flag_government" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_government" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột flag_government: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("flag_government" AS TEXT) AS BOOLEAN) END AS f82,
    CASE WHEN "flag_ministry" IS NULL THEN NULL WHEN lower(CAST("flag_ministry" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_ministry" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột flag_ministry: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("flag_ministry" AS TEXT) AS BOOLEAN) END AS f83,
    CASE WHEN "projects_large" IS NULL THEN NULL WHEN pg_typeof("projects_large") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_large" AS DECIMAL(10,0)) = "projects_large" AND CAST("projects_large" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_large" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_large: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects_large" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f84,
    CASE WHEN "pact_registered" IS NULL THEN NULL WHEN lower(CAST("pact_registered" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("pact_registered" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột pact_registered: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("pact_registered" AS TEXT) AS BOOLEAN) END AS f85,
    CASE WHEN "self_detected" IS NULL THEN NULL WHEN lower(CAST("self_detected" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_detected" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột self_detected: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("self_detected" AS TEXT) AS BOOLEAN) END AS f86,
    CASE WHEN "reprimands" IS NULL THEN NULL WHEN pg_typeof("reprimands") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("reprimands" AS DECIMAL(10,0)) = "reprimands" AND CAST("reprimands" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reprimands" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột reprimands: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("reprimands" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f87,
    CASE WHEN "warnings_or_worse" IS NULL THEN NULL WHEN pg_typeof("warnings_or_worse") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("warnings_or_worse" AS DECIMAL(10,0)) = "warnings_or_worse" AND CAST("warnings_or_worse" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("warnings_or_worse" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột warnings_or_worse: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("warnings_or_worse" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f88,
    CASE WHEN "figures_corrected" IS NULL THEN NULL WHEN pg_typeof("figures_corrected") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("figures_corrected" AS DECIMAL(10,0)) = "figures_corrected" AND CAST("figures_corrected" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("figures_corrected" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột figures_corrected: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("figures_corrected" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f89,
    CASE WHEN "capital_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("capital_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) = "capital_fdi.previous" AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.previous" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_fdi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f90,
    CASE WHEN "projects" IS NULL THEN NULL WHEN pg_typeof("projects") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects" AS DECIMAL(10,0)) = "projects" AND CAST("projects" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f91,
    CASE WHEN "projects.previous" IS NULL THEN NULL WHEN pg_typeof("projects.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects.previous" AS DECIMAL(10,0)) = "projects.previous" AND CAST("projects.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("projects.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f92,
    CASE WHEN "dossiers_overdue" IS NULL THEN NULL WHEN pg_typeof("dossiers_overdue") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dossiers_overdue" AS DECIMAL(10,0)) = "dossiers_overdue" AND CAST("dossiers_overdue" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_overdue" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dossiers_overdue: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("dossiers_overdue" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f93,
    CASE WHEN "zones_construction" IS NULL THEN NULL WHEN pg_typeof("zones_construction") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_construction" AS DECIMAL(10,0)) = "zones_construction" AND CAST("zones_construction" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_construction" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_construction: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("zones_construction" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f94,
    CASE WHEN "zones_planned" IS NULL THEN NULL WHEN pg_typeof("zones_planned") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_planned" AS DECIMAL(10,0)) = "zones_planned" AND CAST("zones_planned" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_planned" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_planned: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("zones_planned" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f95,
    CASE WHEN "zones_area" IS NULL THEN NULL WHEN pg_typeof("zones_area") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_area" AS DECIMAL(11,1)) = "zones_area" AND CAST("zones_area" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("zones_area" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_area: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("zones_area" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f96,
    CASE WHEN "capital_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("capital_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) = "capital_ddi.previous" AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.previous" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ddi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f97,
    CASE WHEN "capital_implemented.previous" IS NULL THEN NULL WHEN pg_typeof("capital_implemented.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) = "capital_implemented.previous" AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_implemented.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("capital_implemented.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f98,
    CASE WHEN "revenue_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("revenue_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) = "revenue_ddi.previous" AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_ddi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f99,
    CASE WHEN "export.previous" IS NULL THEN NULL WHEN pg_typeof("export.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.previous" AS DECIMAL(11,1)) = "export.previous" AND CAST("export.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột export.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("export.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f100,
    CASE WHEN "budget_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("budget_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) = "budget_fdi.previous" AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_fdi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("budget_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f101,
    CASE WHEN "budget_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("budget_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) = "budget_ddi.previous" AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_ddi.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("budget_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f102,
    CASE WHEN "housing_area" IS NULL THEN NULL WHEN pg_typeof("housing_area") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("housing_area" AS DECIMAL(10,0)) = "housing_area" AND CAST("housing_area" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_area" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột housing_area: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("housing_area" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f103,
    CASE WHEN "import" IS NULL THEN NULL WHEN pg_typeof("import") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("import" AS DECIMAL(11,1)) = "import" AND CAST("import" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột import: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("import" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f104,
    CASE WHEN "import.plan" IS NULL THEN NULL WHEN pg_typeof("import.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("import.plan" AS DECIMAL(11,1)) = "import.plan" AND CAST("import.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột import.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS TEXT) || ': ' || CAST("import.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f105
  FROM "figures"
),
steps AS MATERIALIZED (
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
    f8 * 2 AS v141,
    -- A.1.4
    CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END AS v146,
    NOT ((f7 IS NULL) OR (f8 IS NULL)) AS t148,
    (f7 IS NULL) OR (f8 IS NULL) AS t178,
    -- A.1.5
    (f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NOT NULL) AS t182,
    CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END AS v186,
    NULLIF(f9, 0) AS d187,
    (f9 IS NOT NULL) AND (NOT ((f9 IS NULL) OR (f10 IS NULL))) AND (NOT (0 = f9)) AS t188,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NULL)) AS t224,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (f10 IS NULL) AND (NOT (0 = f9))) AS t229,
    -- A.1.6
    (f11 IS NULL) OR ((f11 IS NOT NULL) AND (f12 IS NULL) AND (NOT (0 = f11))) AS t234,
    CASE WHEN f11 > 0 THEN f12 ELSE NULL END AS v235,
    NULLIF(f11, 0) AS d236,
    -- A.2.1
    CASE WHEN f14 > 0 THEN f13 ELSE NULL END AS v246,
    f14 * 2 AS v250,
    -- A.2.2
    CASE WHEN f15 > 0 THEN f13 ELSE NULL END AS v255,
    f15 * 2 AS v261,
    -- A.2.3
    CASE WHEN f17 > 0 THEN f16 ELSE NULL END AS v266,
    f17 * 2 AS v270,
    -- A.2.4
    CASE WHEN f18 > 0 THEN f16 ELSE NULL END AS v275,
    3 * f18 AS v276,
    f18 * 3 AS d281,
    -- A.2.5
    CASE WHEN f20 > 0 THEN f19 ELSE NULL END AS v288,
    f20 * 2 AS v292,
    -- A.2.6
    CASE WHEN f22 > 0 THEN f21 ELSE NULL END AS v297,
    -- A.2.7
    CASE WHEN f24 > 0 THEN f23 ELSE NULL END AS v306,
    f24 * 2 AS v310,
    -- A.2.8
    CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END AS v315,
    NOT ((f25 IS NULL) OR (f26 IS NULL)) AS t317,
    (f25 IS NULL) OR (f26 IS NULL) AS t343,
    -- A.3.1
    CASE WHEN f28 > 0 THEN f27 ELSE NULL END AS v347,
    f28 * 2 AS v351,
    -- A.3.2
    (f29 IS NULL) OR (f30 IS NULL) OR (f31 IS NULL) OR (f32 IS NULL) AS t356,
    ((CAST(CASE WHEN f29 < f30 THEN 0 WHEN NOT (f29 < f30) THEN 1 END AS NUMERIC)) * 8) + ((CAST(CASE WHEN f31 < f32 THEN 0 WHEN NOT (f31 < f32) THEN 1 END AS NUMERIC)) * 7) AS v357,
    -- A.3.3
    (f33 IS NULL) OR ((f33 IS NOT NULL) AND (f34 IS NULL) AND (NOT (0 = f33))) AS t361,
    CASE WHEN f33 > 0 THEN f34 ELSE NULL END AS v362,
    NULLIF(f33, 0) AS d363,
    -- A.3.4
    (f35 IS NULL) OR (f36 IS NULL) OR (f38 IS NULL) OR (f37 IS NULL) AS t373,
    f35 - f36 AS v374,
    -- A.3.5
    div(f39, 20000) AS v380,
    -- A.3.6
    ((CASE WHEN 3 <= f40 THEN 3 WHEN NOT (3 <= f40) THEN f40 END) * 2) + (CASE WHEN 4 <= f41 THEN 4 WHEN NOT (4 <= f41) THEN f41 END) AS v385,
    -- A.4.1
    (f42 IS NULL) OR ((f42 IS NOT NULL) AND (f43 IS NULL) AND (NOT (0 = f42))) AS t390,
    CASE WHEN f42 > 0 THEN f43 ELSE NULL END AS v391,
    NULLIF(f42, 0) AS d392,
    -- A.4.2
    CASE WHEN f45 > 0 THEN f44 ELSE NULL END AS v404,
    -- A.4.3
    CASE WHEN f46 > 0 THEN f44 ELSE NULL END AS v412,
    -- A.4.4
    (4 + ((CAST(CASE WHEN (NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44) THEN 1 WHEN NOT ((NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44)) THEN 0 END AS NUMERIC)) * 3)) + ((CAST(CASE WHEN f47 < (f48 * 75) THEN 0 WHEN NOT (f47 < (f48 * 75)) THEN 1 END AS NUMERIC)) * 3) AS v420,
    -- A.4.5
    CASE WHEN f48 > 0 THEN f49 ELSE NULL END AS v425,
    f48 * 2 AS v430,
    -- A.4.6
    CASE WHEN f51 > 0 THEN f50 ELSE NULL END AS v435,
    f51 * 2 AS v439,
    -- A.4.7
    CASE WHEN f53 > 0 THEN f52 ELSE NULL END AS v444,
    f53 * 2 AS v448,
    COALESCE((NOT (0 < f54)) AND (f54 IS NOT NULL), FALSE) AS t451,
    -- A.5.1
    (f55 IS NULL) OR (f56 IS NULL) OR (f57 IS NULL) OR (f58 IS NULL) AS t459,
    ((((CASE WHEN 2 <= f55 THEN 2 WHEN NOT (2 <= f55) THEN f55 END) * 3) + ((CASE WHEN 2 <= f56 THEN 2 WHEN NOT (2 <= f56) THEN f56 END) * 2)) + (CASE WHEN 3 <= f57 THEN 3 WHEN NOT (3 <= f57) THEN f57 END)) + (CASE WHEN 3 <= f58 THEN 3 WHEN NOT (3 <= f58) THEN f58 END) AS v460,
    -- A.5.2
    5 - (CASE WHEN 5 <= f59 THEN 5 WHEN NOT (5 <= f59) THEN f59 END) AS v465,
    -- B.1
    CASE WHEN f61 > 0 THEN f60 ELSE NULL END AS v469,
    -- B.2
    CASE WHEN f63 > 0 THEN f62 ELSE NULL END AS v477,
    -- B.3
    ((CAST(CASE WHEN f64 THEN 1 WHEN NOT f64 THEN 0 END AS NUMERIC)) * 3) + ((CAST(CASE WHEN f65 THEN 1 WHEN NOT f65 THEN 0 END AS NUMERIC)) * 2) AS v484,
    -- B.4
    ((CAST(CASE WHEN f66 THEN 1 WHEN NOT f66 THEN 0 END AS NUMERIC)) * 2) + ((CAST(CASE WHEN f67 THEN 1 WHEN NOT f67 THEN 0 END AS NUMERIC)) * 3) AS v489,
    -- C.1
    f68 * 10 AS v494,
    -- C.2
    f69 * 10 AS v497,
    -- C.3
    CASE WHEN f71 > 0 THEN f70 ELSE NULL END AS v500,
    -- C.4
    ((f72 - f73) * 2) + f74 AS v508,
    -- D.1
    f75 * 10 AS v514,
    -- D.2
    ((CASE WHEN 10 <= f76 THEN 10 WHEN NOT (10 <= f76) THEN f76 END) + ((CASE WHEN 3 <= f77 THEN 3 WHEN NOT (3 <= f77) THEN f77 END) * 5)) + (CASE WHEN 5 <= f78 THEN 5 WHEN NOT (5 <= f78) THEN f78 END) AS v517,
    -- D.3
    ((CASE WHEN 3 <= f79 THEN 3 WHEN NOT (3 <= f79) THEN f79 END) * 10) + (CASE WHEN 20 <= f80 THEN 20 WHEN NOT (20 <= f80) THEN f80 END) AS v523,
    -- E.1
    CASE WHEN 4 <= f81 THEN 4 WHEN NOT (4 <= f81) THEN f81 END AS v528,
    -- E.2
    (CAST(CASE WHEN f82 THEN 1 WHEN NOT f82 THEN 0 END AS NUMERIC)) * 3 AS v532,
    (CAST(CASE WHEN f83 THEN 1 WHEN NOT f83 THEN 0 END AS NUMERIC)) * 2 AS v533,
    -- E.3
    CASE WHEN 5 <= f84 THEN 5 WHEN NOT (5 <= f84) THEN f84 END AS v539,
    -- F.1
    CAST(-(CASE WHEN f85 THEN 0 WHEN NOT f85 THEN 1 END) AS NUMERIC) AS v543,
    -- F.2
    (f86 IS NULL) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f87 IS NULL)) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f88 IS NULL)) AS t547,
    (CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f87 THEN 4 WHEN NOT (4 <= f87) THEN f87 END END) + ((CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f88 THEN 4 WHEN NOT (4 <= f88) THEN f88 END END) * 2) AS v548,
    -- F.3
    -(CASE WHEN 4 <= f89 THEN 4 WHEN NOT (4 <= f89) THEN f89 END) AS v554
  FROM figures
),
steps_2 AS MATERIALIZED (
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
    CASE WHEN f8 <= v137 THEN f8 WHEN NOT (f8 <= v137) THEN v137 END AS v138,
    -- A.1.4
    f8 + v146 AS v147,
    (abs(v146)) + (CASE WHEN v146 < 0 THEN f8 - 1 WHEN NOT (v146 < 0) THEN 0 END) AS v149,
    bool_or((t148 AND v146 IS NULL)) OVER () AS w161,
    count(CASE WHEN t178 THEN 1 END) OVER () AS w179,
    -- A.1.5
    max(CASE WHEN t182 THEN f10 END) OVER () AS w183,
    bool_or((t182 IS NULL) OR (t182 AND f10 IS NULL)) OVER () AS w184,
    (abs(v186)) + (CASE WHEN v186 < 0 THEN d187 - 1 WHEN NOT (v186 < 0) THEN 0 END) AS v189,
    bool_or((t188 IS NULL) OR (t188 AND v186 IS NULL)) OVER () AS w201,
    d187 + v186 AS v207,
    count(CASE WHEN t224 THEN 1 END) OVER () AS w225,
    bool_or(t224 IS NULL) OVER () AS w227,
    count(CASE WHEN t229 THEN 1 END) OVER () AS w230,
    bool_or(t229 IS NULL) OVER () AS w232,
    -- A.1.6
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN d236 END AS d237,
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN (CASE WHEN d236 <= v235 THEN d236 WHEN NOT (d236 <= v235) THEN v235 END) * 2 END AS v238,
    -- A.2.1
    CASE WHEN f14 <= v246 THEN f14 WHEN NOT (f14 <= v246) THEN v246 END AS v247,
    -- A.2.2
    (v255 - f15) * 10 AS v256,
    -- A.2.3
    CASE WHEN f17 <= v266 THEN f17 WHEN NOT (f17 <= v266) THEN v266 END AS v267,
    -- A.2.4
    (v275 - f18) * 25 AS v277,
    d281 * 2 AS v283,
    -- A.2.5
    CASE WHEN f20 <= v288 THEN f20 WHEN NOT (f20 <= v288) THEN v288 END AS v289,
    -- A.2.6
    ((v297 * 20) < (19 * f22)) AND (NOT ((v297 * 20) < (17 * f22))) AS t298,
    (v297 < f22) AND (NOT ((v297 * 20) < (19 * f22))) AS t299,
    ((v297 * 20) < (21 * f22)) AND (NOT (v297 < f22)) AS t300,
    -- A.2.7
    CASE WHEN f24 <= v306 THEN f24 WHEN NOT (f24 <= v306) THEN v306 END AS v307,
    -- A.2.8
    f26 + v315 AS v316,
    v315 * 1000000000000000000000 AS v318,
    bool_or((t317 AND v315 IS NULL)) OVER () AS w326,
    count(CASE WHEN t343 THEN 1 END) OVER () AS w344,
    -- A.3.1
    CASE WHEN f28 <= v347 THEN f28 WHEN NOT (f28 <= v347) THEN v347 END AS v348,
    -- A.3.2
    v357 * 100 AS v358,
    -- A.3.3
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN d363 END AS d364,
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN (CASE WHEN d363 <= v362 THEN d363 WHEN NOT (d363 <= v362) THEN v362 END) * 2 END AS v365,
    -- A.3.4
    CASE WHEN v374 <= 0 THEN 0 WHEN NOT (v374 <= 0) THEN v374 END AS v375,
    -- A.3.5
    CASE WHEN 10 <= v380 THEN 10 WHEN NOT (10 <= v380) THEN v380 END AS v381,
    -- A.3.6
    v385 * 200 AS v386,
    (NOT ((f40 IS NULL) OR (f41 IS NULL))) AND (v385 IS NOT NULL) AS t387,
    -- A.4.1
    (v391 - d392) * 10 AS v393,
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN d392 END AS d395,
    -- A.4.2
    ((v404 * 5) < (3 * f45)) AND (NOT ((v404 * 20) < (9 * f45))) AS t405,
    ((v404 * 4) < (3 * f45)) AND (NOT ((v404 * 5) < (3 * f45))) AS t406,
    -- A.4.3
    ((v412 * 4) < (3 * f46)) AND (NOT ((v412 * 5) < (3 * f46))) AS t413,
    ((v412 * 10) < (9 * f46)) AND (NOT ((v412 * 4) < (3 * f46))) AS t414,
    -- A.4.4
    v420 * 200 AS v421,
    (NOT ((f44 IS NULL) OR (f47 IS NULL) OR (f48 IS NULL))) AND (v420 IS NOT NULL) AS t422,
    -- A.4.5
    f48 + ((-v425) * 5) AS v426,
    -- A.4.6
    CASE WHEN f51 <= v435 THEN f51 WHEN NOT (f51 <= v435) THEN v435 END AS v436,
    -- A.4.7
    CASE WHEN f53 <= v444 THEN f53 WHEN NOT (f53 <= v444) THEN v444 END AS v445,
    (NOT (COALESCE((0 < f54) AND (f54 IS NOT NULL), FALSE))) AND (NOT t451) AS t452,
    -- A.5.1
    9 - (CASE WHEN 9 <= v460 THEN 9 WHEN NOT (9 <= v460) THEN v460 END) AS v461,
    -- A.5.2
    v465 * 500 AS v466,
    -- B.1
    ((v469 * 50) < (49 * f61)) AND (NOT ((v469 * 20) < (19 * f61))) AS t470,
    (v469 < f61) AND (NOT ((v469 * 50) < (49 * f61))) AS t471,
    -- B.2
    ((v477 * 5) < (4 * f63)) AND (NOT ((v477 * 2) < f63)) AS t478,
    -- B.3
    v484 * 400 AS v485,
    (NOT ((f64 IS NULL) OR (f65 IS NULL))) AND (v484 IS NOT NULL) AS t486,
    -- B.4
    v489 * 400 AS v490,
    (NOT ((f66 IS NULL) OR (f67 IS NULL))) AND (v489 IS NOT NULL) AS t491,
    -- C.1
    CASE WHEN f68 IS NOT NULL THEN v494 ELSE 0 END AS v495,
    CASE WHEN f68 IS NOT NULL THEN v494 ELSE 3000 END AS v496,
    -- C.2
    CASE WHEN f69 IS NOT NULL THEN v497 ELSE 0 END AS v498,
    CASE WHEN f69 IS NOT NULL THEN v497 ELSE 2500 END AS v499,
    -- C.3
    ((v500 * 20) < (19 * f71)) AND (NOT ((v500 * 10) < (9 * f71))) AS t501,
    (v500 < f71) AND (NOT ((v500 * 20) < (19 * f71))) AS t502,
    -- C.4
    10 - (CASE WHEN 10 <= v508 THEN 10 WHEN NOT (10 <= v508) THEN v508 END) AS v509,
    -- D.1
    CASE WHEN f75 IS NOT NULL THEN v514 ELSE 0 END AS v515,
    CASE WHEN f75 IS NOT NULL THEN v514 ELSE 4000 END AS v516,
    -- D.2
    35 - (CASE WHEN 25 <= v517 THEN 25 WHEN NOT (25 <= v517) THEN v517 END) AS v518,
    -- D.3
    v523 * 50 AS v524,
    (NOT ((f79 IS NULL) OR (f80 IS NULL))) AND (v523 IS NOT NULL) AS t525,
    -- E.1
    v528 * 500 AS v529,
    -- E.2
    CASE WHEN v533 <= v532 THEN v532 WHEN NOT (v533 <= v532) THEN v533 END AS v534,
    -- E.3
    v539 * 500 AS v540,
    -- F.1
    v543 * 800 AS v544,
    -- F.2
    -(CASE WHEN 10 <= v548 THEN 10 WHEN NOT (10 <= v548) THEN v548 END) AS v549,
    -- F.3
    v554 * 300 AS v555
  FROM steps
),
steps_3 AS MATERIALIZED (
  SELECT
    steps_2.*,
    -- A.1.1
    CASE WHEN v111 <= v112 THEN v111 WHEN NOT (v111 <= v112) THEN v112 END AS v113,
    d114 * 2 AS v118,
    -- A.1.2
    CASE WHEN d125 <= v126 THEN d125 WHEN NOT (d125 <= v126) THEN v126 END AS v127,
    d128 * 2 AS v132,
    -- A.1.3
    v138 * 4500 AS v139,
    (NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v138 IS NOT NULL) AS t143,
    -- A.1.4
    div(v149, f8) AS v150,
    CAST(w179 AS NUMERIC) AS w180,
    -- A.1.5
    CASE WHEN w184 THEN NULL ELSE w183 END AS v185,
    div(v189, d187) AS v190,
    CAST(w225 AS NUMERIC) AS w226,
    CAST(w230 AS NUMERIC) AS w231,
    -- A.1.6
    v238 * 1250 AS v239,
    d237 * 2 AS v241,
    (NOT (COALESCE(t234, FALSE))) AND (v238 IS NOT NULL) AS t243,
    -- A.2.1
    v247 * 2500 AS v248,
    (NOT ((f13 IS NULL) OR (f14 IS NULL))) AND (v247 IS NOT NULL) AS t252,
    -- A.2.2
    CASE WHEN f15 <= v256 THEN f15 WHEN NOT (f15 <= v256) THEN v256 END AS v257,
    -- A.2.3
    v267 * 3000 AS v268,
    (NOT ((f16 IS NULL) OR (f17 IS NULL))) AND (v267 IS NOT NULL) AS t272,
    -- A.2.4
    CASE WHEN v276 <= v277 THEN v276 WHEN NOT (v276 <= v277) THEN v277 END AS v278,
    -- A.2.5
    v289 * 2500 AS v290,
    (NOT ((f19 IS NULL) OR (f20 IS NULL))) AND (v289 IS NOT NULL) AS t294,
    -- A.2.6
    CASE WHEN (v297 * 20) < (21 * f22) THEN CASE WHEN t300 THEN 26 WHEN NOT t300 THEN CASE WHEN t299 THEN 20 WHEN NOT t299 THEN CASE WHEN t298 THEN 12 WHEN NOT t298 THEN CASE WHEN (v297 * 20) < (17 * f22) THEN 5 WHEN NOT ((v297 * 20) < (17 * f22)) THEN CAST(NULL AS NUMERIC) END END END END WHEN NOT ((v297 * 20) < (21 * f22)) THEN 30 END AS v301,
    -- A.2.7
    v307 * 3000 AS v308,
    (NOT ((f23 IS NULL) OR (f24 IS NULL))) AND (v307 IS NOT NULL) AS t312,
    -- A.2.8
    (abs(v318)) + (CASE WHEN v318 < 0 THEN f26 - 1 WHEN NOT (v318 < 0) THEN 0 END) AS v319,
    CAST(w344 AS NUMERIC) AS w345,
    -- A.3.1
    v348 * 2000 AS v349,
    (NOT ((f27 IS NULL) OR (f28 IS NULL))) AND (v348 IS NOT NULL) AS t353,
    -- A.3.2
    CASE WHEN (NOT t356) AND (v357 IS NOT NULL) THEN v358 ELSE 0 END AS v359,
    CASE WHEN (NOT t356) AND (v357 IS NOT NULL) THEN v358 ELSE 1500 END AS v360,
    -- A.3.3
    v365 * 750 AS v366,
    d364 * 2 AS v368,
    (NOT (COALESCE(t361, FALSE))) AND (v365 IS NOT NULL) AS t370,
    -- A.3.4
    (CASE WHEN 5 <= v375 THEN 5 WHEN NOT (5 <= v375) THEN v375 END) + ((CAST(CASE WHEN f37 < f38 THEN 1 WHEN NOT (f37 < f38) THEN 0 END AS NUMERIC)) * 5) AS v376,
    -- A.3.5
    v381 * 100 AS v382,
    -- A.3.6
    CASE WHEN t387 THEN v386 ELSE 0 END AS v388,
    CASE WHEN t387 THEN v386 ELSE 2000 END AS v389,
    -- A.4.1
    CASE WHEN d392 <= v393 THEN d392 WHEN NOT (d392 <= v393) THEN v393 END AS v394,
    d395 * 2 AS v399,
    -- A.4.2
    CASE WHEN (v404 * 4) < (3 * f45) THEN CASE WHEN t406 THEN 16 WHEN NOT t406 THEN CASE WHEN t405 THEN 12 WHEN NOT t405 THEN CASE WHEN (v404 * 20) < (9 * f45) THEN 6 WHEN NOT ((v404 * 20) < (9 * f45)) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT ((v404 * 4) < (3 * f45)) THEN 20 END AS v407,
    -- A.4.3
    CASE WHEN (v412 * 10) < (9 * f46) THEN CASE WHEN t414 THEN 12 WHEN NOT t414 THEN CASE WHEN t413 THEN 8 WHEN NOT t413 THEN CASE WHEN (v412 * 5) < (3 * f46) THEN 4 WHEN NOT ((v412 * 5) < (3 * f46)) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT ((v412 * 10) < (9 * f46)) THEN 15 END AS v415,
    -- A.4.4
    CASE WHEN t422 THEN v421 ELSE 800 END AS v423,
    CASE WHEN t422 THEN v421 ELSE 2000 END AS v424,
    -- A.4.5
    CASE WHEN v426 <= 0 THEN 0 WHEN NOT (v426 <= 0) THEN v426 END AS v427,
    -- A.4.6
    v436 * 2000 AS v437,
    (NOT ((f50 IS NULL) OR (f51 IS NULL))) AND (v436 IS NOT NULL) AS t441,
    -- A.4.7
    v445 * 2000 AS v446,
    (NOT ((f52 IS NULL) OR (f53 IS NULL))) AND (v445 IS NOT NULL) AS t450,
    -- A.5.1
    v461 * 500 AS v462,
    -- A.5.2
    CASE WHEN (f59 IS NOT NULL) AND (v465 IS NOT NULL) THEN v466 ELSE 0 END AS v467,
    CASE WHEN (f59 IS NOT NULL) AND (v465 IS NOT NULL) THEN v466 ELSE 2500 END AS v468,
    -- B.1
    CASE WHEN v469 < f61 THEN CASE WHEN t471 THEN 25 WHEN NOT t471 THEN CASE WHEN t470 THEN 15 WHEN NOT t470 THEN CASE WHEN (v469 * 20) < (19 * f61) THEN 0 WHEN NOT ((v469 * 20) < (19 * f61)) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (v469 < f61) THEN 35 END AS v472,
    -- B.2
    CASE WHEN v477 < f63 THEN CASE WHEN (v477 < f63) AND (NOT ((v477 * 5) < (4 * f63))) THEN 20 WHEN NOT ((v477 < f63) AND (NOT ((v477 * 5) < (4 * f63)))) THEN CASE WHEN t478 THEN 12 WHEN NOT t478 THEN CASE WHEN (v477 * 2) < f63 THEN 5 WHEN NOT ((v477 * 2) < f63) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (v477 < f63) THEN 25 END AS v479,
    -- B.3
    CASE WHEN t486 THEN v485 ELSE 0 END AS v487,
    CASE WHEN t486 THEN v485 ELSE 2000 END AS v488,
    -- B.4
    CASE WHEN t491 THEN v490 ELSE 0 END AS v492,
    CASE WHEN t491 THEN v490 ELSE 2000 END AS v493,
    -- C.3
    CASE WHEN v500 < f71 THEN CASE WHEN t502 THEN 20 WHEN NOT t502 THEN CASE WHEN t501 THEN 12 WHEN NOT t501 THEN CASE WHEN (v500 * 10) < (9 * f71) THEN 4 WHEN NOT ((v500 * 10) < (9 * f71)) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (v500 < f71) THEN 25 END AS v503,
    -- C.4
    v509 * 200 AS v510,
    COALESCE((NOT ((f72 IS NULL) OR (f73 IS NULL) OR (f74 IS NULL))) AND (v509 IS NOT NULL) AND (v509 <= 10), FALSE) AS t511,
    -- D.2
    v518 * 100 AS v519,
    (NOT ((f76 IS NULL) OR (f77 IS NULL) OR (f78 IS NULL))) AND (v518 IS NOT NULL) AS t520,
    -- D.3
    CASE WHEN t525 THEN v524 ELSE 0 END AS v526,
    CASE WHEN t525 THEN v524 ELSE 2500 END AS v527,
    -- E.1
    CASE WHEN (f81 IS NOT NULL) AND (v528 IS NOT NULL) THEN v529 ELSE 0 END AS v530,
    CASE WHEN (f81 IS NOT NULL) AND (v528 IS NOT NULL) THEN v529 ELSE 2000 END AS v531,
    -- E.2
    v534 * 500 AS v535,
    (NOT ((f82 IS NULL) OR (f83 IS NULL))) AND (v534 IS NOT NULL) AS t536,
    -- E.3
    CASE WHEN (f84 IS NOT NULL) AND (v539 IS NOT NULL) THEN v540 ELSE 0 END AS v541,
    CASE WHEN (f84 IS NOT NULL) AND (v539 IS NOT NULL) THEN v540 ELSE 2500 END AS v542,
    -- F.1
    CASE WHEN (f85 IS NOT NULL) AND (v543 IS NOT NULL) THEN v544 ELSE -800 END AS v545,
    CASE WHEN (f85 IS NOT NULL) AND (v543 IS NOT NULL) THEN v544 ELSE 0 END AS v546,
    -- F.2
    v549 * 100 AS v550,
    (NOT (COALESCE(t547, FALSE))) AND (v549 IS NOT NULL) AS t551,
    -- F.3
    CASE WHEN (f89 IS NOT NULL) AND (v554 IS NOT NULL) THEN v555 ELSE -1200 END AS v556,
    CASE WHEN (f89 IS NOT NULL) AND (v554 IS NOT NULL) THEN v555 ELSE 0 END AS v557
  FROM steps_2
),
steps_4 AS MATERIALIZED (
  SELECT
    steps_3.*,
    -- A.1.1
    CASE WHEN f3 = 0 THEN 1 WHEN NOT (f3 = 0) THEN CASE WHEN v113 <= 0 THEN 0 WHEN NOT (v113 <= 0) THEN v113 END END AS v115,
    -- A.1.2
    CASE WHEN 0 = f5 THEN 1 WHEN NOT (0 = f5) THEN (CASE WHEN v127 <= 0 THEN 0 WHEN NOT (v127 <= 0) THEN v127 END) * 2 END AS v129,
    -- A.1.3
    (v139 * 2) + f8 AS v140,
    -- A.1.4
    CASE WHEN v146 < 0 THEN -v150 ELSE v150 END AS v151,
    CASE WHEN (f7 IS NULL) OR (f8 IS NULL) THEN 1 < w180 ELSE 0 < w180 END AS t181,
    -- A.1.5
    CASE WHEN v186 < 0 THEN -v190 ELSE v190 END AS v191,
    CASE WHEN v185 > 0 THEN f10 ELSE NULL END AS v204,
    NULLIF(v185, 0) AS d205,
    CASE WHEN t224 THEN 1 < (CASE WHEN w227 THEN NULL ELSE w226 END) WHEN NOT t224 THEN 0 < (CASE WHEN w227 THEN NULL ELSE w226 END) END AS t228,
    CASE WHEN t229 THEN 1 < (CASE WHEN w232 THEN NULL ELSE w231 END) WHEN NOT t229 THEN 0 < (CASE WHEN w232 THEN NULL ELSE w231 END) END AS t233,
    -- A.1.6
    (v239 * 2) + d237 AS v240,
    -- A.2.1
    (v248 * 2) + f14 AS v249,
    -- A.2.2
    CASE WHEN v257 <= 0 THEN 0 WHEN NOT (v257 <= 0) THEN v257 END AS v258,
    -- A.2.3
    (v268 * 2) + f17 AS v269,
    -- A.2.4
    CASE WHEN v278 <= 0 THEN 0 WHEN NOT (v278 <= 0) THEN v278 END AS v279,
    -- A.2.5
    (v290 * 2) + f20 AS v291,
    -- A.2.6
    v301 * 100 AS v302,
    COALESCE((NOT ((f21 IS NULL) OR (f22 IS NULL))) AND (v301 IS NOT NULL) AND (5 <= v301), FALSE) AS t303,
    -- A.2.7
    (v308 * 2) + f24 AS v309,
    -- A.2.8
    div(v319, f26) AS v320,
    CASE WHEN (f25 IS NULL) OR (f26 IS NULL) THEN 1 < w345 ELSE 0 < w345 END AS t346,
    -- A.3.1
    (v349 * 2) + f28 AS v350,
    -- A.3.3
    (v366 * 2) + d364 AS v367,
    -- A.3.4
    v376 * 100 AS v377,
    -- A.3.5
    CASE WHEN (f39 IS NOT NULL) AND (v381 IS NOT NULL) THEN v382 ELSE 0 END AS v383,
    CASE WHEN (f39 IS NOT NULL) AND (v381 IS NOT NULL) THEN v382 ELSE 1000 END AS v384,
    -- A.4.1
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN (CASE WHEN v394 <= 0 THEN 0 WHEN NOT (v394 <= 0) THEN v394 END) * 2 END AS v396,
    -- A.4.2
    v407 * 100 AS v408,
    COALESCE((NOT ((f44 IS NULL) OR (f45 IS NULL))) AND (v407 IS NOT NULL) AND (6 <= v407), FALSE) AS t409,
    -- A.4.3
    v415 * 100 AS v416,
    COALESCE((NOT ((f44 IS NULL) OR (f46 IS NULL))) AND (v415 IS NOT NULL) AND (4 <= v415), FALSE) AS t417,
    -- A.4.5
    v427 * 3000 AS v428,
    (NOT ((f48 IS NULL) OR (f49 IS NULL))) AND (v427 IS NOT NULL) AS t432,
    -- A.4.6
    (v437 * 2) + f51 AS v438,
    -- A.4.7
    (v446 * 2) + f53 AS v447,
    CASE WHEN t451 THEN 1 WHEN t452 AND t450 THEN f53 WHEN t452 THEN 1 WHEN t450 THEN 1 ELSE 1 END AS d455,
    -- A.5.1
    CASE WHEN (NOT t459) AND (v461 IS NOT NULL) THEN v462 ELSE 0 END AS v463,
    CASE WHEN (NOT t459) AND (v461 IS NOT NULL) THEN v462 ELSE 4500 END AS v464,
    -- B.1
    v472 * 100 AS v473,
    (NOT ((f60 IS NULL) OR (f61 IS NULL))) AND (v472 IS NOT NULL) AS t474,
    -- B.2
    v479 * 100 AS v480,
    COALESCE((NOT ((f62 IS NULL) OR (f63 IS NULL))) AND (v479 IS NOT NULL) AND (5 <= v479), FALSE) AS t481,
    -- C.3
    v503 * 100 AS v504,
    COALESCE((NOT ((f70 IS NULL) OR (f71 IS NULL))) AND (v503 IS NOT NULL) AND (4 <= v503), FALSE) AS t505,
    -- C.4
    CASE WHEN t511 THEN v510 ELSE 0 END AS v512,
    CASE WHEN t511 THEN v510 ELSE 2000 END AS v513,
    -- D.2
    CASE WHEN t520 THEN v519 ELSE 1000 END AS v521,
    CASE WHEN t520 THEN v519 ELSE 3500 END AS v522,
    -- E.2
    CASE WHEN t536 THEN v535 ELSE 0 END AS v537,
    CASE WHEN t536 THEN v535 ELSE 1500 END AS v538,
    -- F.2
    CASE WHEN t551 THEN v550 ELSE -1000 END AS v552,
    CASE WHEN t551 THEN v550 ELSE 0 END AS v553
  FROM steps_3
),
steps_5 AS MATERIALIZED (
  SELECT
    steps_4.*,
    -- A.1.1
    v115 * 1500 AS v116,
    (NOT (COALESCE(t108, FALSE))) AND (v115 IS NOT NULL) AS t120,
    -- A.1.2
    v129 * 1250 AS v130,
    (NOT (COALESCE(t123, FALSE))) AND (v129 IS NOT NULL) AS t134,
    -- A.1.3
    div(v140, v141) AS v142,
    -- A.1.4
    CASE WHEN t148 THEN v151 END AS k152,
    v146 - (v151 * f8) AS v153,
    -- A.1.5
    CASE WHEN t188 THEN v191 END AS k192,
    v186 - (v191 * d187) AS v193,
    CASE WHEN 0 < v185 THEN d205 WHEN NOT (0 < v185) THEN 1 END AS d206,
    -- A.1.6
    div(v240, v241) AS v242,
    -- A.2.1
    div(v249, v250) AS v251,
    -- A.2.2
    v258 * 1500 AS v259,
    (NOT ((f13 IS NULL) OR (f15 IS NULL))) AND (v258 IS NOT NULL) AS t263,
    -- A.2.3
    div(v269, v270) AS v271,
    -- A.2.4
    v279 * 2000 AS v280,
    (NOT ((f16 IS NULL) OR (f18 IS NULL))) AND (v279 IS NOT NULL) AS t285,
    -- A.2.5
    div(v291, v292) AS v293,
    -- A.2.6
    CASE WHEN t303 THEN v302 ELSE 500 END AS v304,
    CASE WHEN t303 THEN v302 ELSE 3000 END AS v305,
    -- A.2.7
    div(v309, v310) AS v311,
    -- A.2.8
    CASE WHEN t317 THEN CASE WHEN v318 < 0 THEN -v320 ELSE v320 END END AS k321,
    -- A.3.1
    div(v350, v351) AS v352,
    -- A.3.3
    div(v367, v368) AS v369,
    -- A.3.4
    CASE WHEN (NOT t373) AND (v376 IS NOT NULL) THEN v377 ELSE 0 END AS v378,
    CASE WHEN (NOT t373) AND (v376 IS NOT NULL) THEN v377 ELSE 1000 END AS v379,
    -- A.4.1
    v396 * 750 AS v397,
    (NOT (COALESCE(t390, FALSE))) AND (v396 IS NOT NULL) AS t401,
    -- A.4.2
    CASE WHEN t409 THEN v408 ELSE 600 END AS v410,
    CASE WHEN t409 THEN v408 ELSE 2000 END AS v411,
    -- A.4.3
    CASE WHEN t417 THEN v416 ELSE 400 END AS v418,
    CASE WHEN t417 THEN v416 ELSE 1500 END AS v419,
    -- A.4.5
    (v428 * 2) + f48 AS v429,
    -- A.4.6
    div(v438, v439) AS v440,
    -- A.4.7
    div(v447, v448) AS v449,
    -- B.1
    CASE WHEN t474 THEN v473 ELSE 0 END AS v475,
    CASE WHEN t474 THEN v473 ELSE 3500 END AS v476,
    -- B.2
    CASE WHEN t481 THEN v480 ELSE 500 END AS v482,
    CASE WHEN t481 THEN v480 ELSE 2500 END AS v483,
    -- C.3
    CASE WHEN t505 THEN v504 ELSE 400 END AS v506,
    CASE WHEN t505 THEN v504 ELSE 2500 END AS v507
  FROM steps_4
),
steps_6 AS MATERIALIZED (
  SELECT
    steps_5.*,
    -- A.1.1
    (v116 * 2) + d114 AS v117,
    -- A.1.2
    (v130 * 2) + d128 AS v131,
    -- A.1.3
    CASE WHEN t143 THEN v142 ELSE 0 END AS v144,
    CASE WHEN t143 THEN v142 ELSE 4500 END AS v145,
    -- A.1.4
    v153 * 100000000000000000000000000 AS v154,
    count(k152) OVER () AS w159,
    -- A.1.5
    v193 * 100000000000000000000000000 AS v194,
    count(k192) OVER () AS w199,
    -- A.1.6
    CASE WHEN t243 THEN v242 ELSE 0 END AS v244,
    CASE WHEN t243 THEN v242 ELSE 2500 END AS v245,
    -- A.2.1
    CASE WHEN t252 THEN v251 ELSE 0 END AS v253,
    CASE WHEN t252 THEN v251 ELSE 2500 END AS v254,
    -- A.2.2
    (v259 * 2) + f15 AS v260,
    -- A.2.3
    CASE WHEN t272 THEN v271 ELSE 0 END AS v273,
    CASE WHEN t272 THEN v271 ELSE 3000 END AS v274,
    -- A.2.4
    (v280 * 2) + d281 AS v282,
    -- A.2.5
    CASE WHEN t294 THEN v293 ELSE 0 END AS v295,
    CASE WHEN t294 THEN v293 ELSE 2500 END AS v296,
    -- A.2.7
    CASE WHEN t312 THEN v311 ELSE 0 END AS v313,
    CASE WHEN t312 THEN v311 ELSE 3000 END AS v314,
    -- A.2.8
    first_value(v315) OVER (ORDER BY k321 DESC NULLS LAST) AS w322,
    first_value(f26) OVER (ORDER BY k321 DESC NULLS LAST) AS w323,
    count(k321) OVER () AS w324,
    -- A.3.1
    CASE WHEN t353 THEN v352 ELSE 0 END AS v354,
    CASE WHEN t353 THEN v352 ELSE 2000 END AS v355,
    -- A.3.3
    CASE WHEN t370 THEN v369 ELSE 0 END AS v371,
    CASE WHEN t370 THEN v369 ELSE 1500 END AS v372,
    -- A.4.1
    (v397 * 2) + d395 AS v398,
    -- A.4.5
    div(v429, v430) AS v431,
    -- A.4.6
    CASE WHEN t441 THEN v440 ELSE 0 END AS v442,
    CASE WHEN t441 THEN v440 ELSE 2000 END AS v443,
    -- A.4.7
    v449 * f53 AS v453
  FROM steps_5
),
steps_7 AS MATERIALIZED (
  SELECT
    steps_6.*,
    -- A.1.1
    div(v117, v118) AS v119,
    -- A.1.2
    div(v131, v132) AS v133,
    -- A.1.4
    div(v154, f8) AS v155,
    -- A.1.5
    div(v194, d187) AS v195,
    -- A.2.2
    div(v260, v261) AS v262,
    -- A.2.4
    div(v282, v283) AS v284,
    -- A.2.8
    CASE WHEN w324 = 0 THEN NULL ELSE w322 END AS v325,
    -- A.4.1
    div(v398, v399) AS v400,
    -- A.4.5
    CASE WHEN t432 THEN v431 ELSE 0 END AS v433,
    CASE WHEN t432 THEN v431 ELSE 3000 END AS v434,
    -- A.4.7
    CASE WHEN v446 <= v453 THEN v446 WHEN NOT (v446 <= v453) THEN v453 END AS v454,
    CASE WHEN v453 <= v446 THEN v446 WHEN NOT (v453 <= v446) THEN v453 END AS v457
  FROM steps_6
),
steps_8 AS MATERIALIZED (
  SELECT
    steps_7.*,
    -- A.1.1
    CASE WHEN t120 THEN v119 ELSE 0 END AS v121,
    CASE WHEN t120 THEN v119 ELSE 3000 END AS v122,
    -- A.1.2
    CASE WHEN t134 THEN v133 ELSE 0 END AS v135,
    CASE WHEN t134 THEN v133 ELSE 2500 END AS v136,
    -- A.1.4
    CASE WHEN t148 THEN v155 END AS k156,
    -- A.1.5
    CASE WHEN t188 THEN v195 END AS k196,
    -- A.2.2
    CASE WHEN t263 THEN v262 ELSE 0 END AS v264,
    CASE WHEN t263 THEN v262 ELSE 1500 END AS v265,
    -- A.2.4
    CASE WHEN t285 THEN v284 ELSE 0 END AS v286,
    CASE WHEN t285 THEN v284 ELSE 2000 END AS v287,
    -- A.2.8
    CASE WHEN w326 THEN NULL ELSE v325 END AS v327,
    -- A.4.1
    CASE WHEN t401 THEN v400 ELSE 0 END AS v402,
    CASE WHEN t401 THEN v400 ELSE 1500 END AS v403,
    -- A.4.7
    CASE WHEN t451 THEN 0 WHEN t452 AND t450 THEN CASE WHEN v454 <= 0 THEN v454 WHEN NOT (v454 <= 0) THEN 0 END WHEN t452 THEN 0 WHEN t450 THEN v449 ELSE 0 END AS v456,
    CASE WHEN t451 THEN 0 WHEN t452 AND t450 THEN CASE WHEN 0 <= v457 THEN v457 WHEN NOT (0 <= v457) THEN 0 END WHEN t452 THEN 2000 WHEN t450 THEN v449 ELSE 2000 END AS v458
  FROM steps_7
),
steps_9 AS MATERIALIZED (
  SELECT
    steps_8.*,
    -- A.1.4
    first_value(v146) OVER (ORDER BY k152 DESC NULLS LAST, k156 DESC NULLS LAST) AS w157,
    first_value(f8) OVER (ORDER BY k152 DESC NULLS LAST, k156 DESC NULLS LAST) AS w158,
    -- A.1.5
    first_value(v186) OVER (ORDER BY k192 DESC NULLS LAST, k196 DESC NULLS LAST) AS w197,
    first_value(d187) OVER (ORDER BY k192 DESC NULLS LAST, k196 DESC NULLS LAST) AS w198,
    -- A.2.8
    CASE WHEN v327 > 0 THEN v315 * w323 WHEN v327 < 0 THEN -(v315 * w323) ELSE NULL END AS v328,
    NULLIF(abs(v327), 0) AS d329
  FROM steps_8
),
steps_10 AS MATERIALIZED (
  SELECT
    steps_9.*,
    -- A.1.4
    CASE WHEN w159 = 0 THEN NULL ELSE w157 END AS v160,
    -- A.1.5
    CASE WHEN w199 = 0 THEN NULL ELSE w197 END AS v200,
    -- A.2.8
    f26 * d329 AS d330,
    CASE WHEN v315 < 0 THEN CASE WHEN v316 <= 0 THEN 0 WHEN NOT (v316 <= 0) THEN v316 END WHEN NOT (v315 < 0) THEN CASE WHEN 0 < v327 THEN (f26 * d329) + v328 WHEN NOT (0 < v327) THEN 1 END END AS v333
  FROM steps_9
),
steps_11 AS MATERIALIZED (
  SELECT
    steps_10.*,
    -- A.1.4
    CASE WHEN w161 THEN NULL ELSE v160 END AS v162,
    -- A.1.5
    CASE WHEN w201 THEN NULL ELSE v200 END AS v202,
    -- A.2.8
    CASE WHEN 0 < v327 THEN d330 WHEN NOT (0 < v327) THEN 1 END AS d331,
    v333 * 1250 AS v334
  FROM steps_10
),
steps_12 AS MATERIALIZED (
  SELECT
    steps_11.*,
    -- A.1.4
    CASE WHEN v162 > 0 THEN v146 * w158 WHEN v162 < 0 THEN -(v146 * w158) ELSE NULL END AS v163,
    NULLIF(abs(v162), 0) AS d164,
    -- A.1.5
    (f9 IS NULL) OR ((f10 IS NULL) AND (((f9 IS NOT NULL) AND (0 = f9)) OR ((f9 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (0 = f9) AND (0 < v185) AND (v185 IS NOT NULL)) OR ((f9 IS NOT NULL) AND (v186 < 0) AND (v186 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (v186 IS NOT NULL) AND (NOT (0 = f9)) AND (0 < v202) AND (v202 IS NOT NULL) AND (NOT (v186 < 0))) OR ((f9 IS NOT NULL) AND (v186 IS NOT NULL) AND (NOT (0 = f9)) AND (NOT (v186 < 0))))) AS t203,
    CASE WHEN v202 > 0 THEN v186 * w198 WHEN v202 < 0 THEN -(v186 * w198) ELSE NULL END AS v208,
    NULLIF(abs(v202), 0) AS d209,
    -- A.2.8
    CASE WHEN v315 < 0 THEN f26 WHEN NOT (v315 < 0) THEN d331 END AS d332,
    abs(v334) AS v335
  FROM steps_11
),
steps_13 AS MATERIALIZED (
  SELECT
    steps_12.*,
    -- A.1.4
    f8 * d164 AS d165,
    CASE WHEN v146 < 0 THEN CASE WHEN v147 <= 0 THEN 0 WHEN NOT (v147 <= 0) THEN v147 END WHEN NOT (v146 < 0) THEN CASE WHEN 0 < v162 THEN (f8 * d164) + v163 WHEN NOT (0 < v162) THEN 1 END END AS v168,
    -- A.1.5
    d187 * d209 AS d210,
    CASE WHEN 0 = f9 THEN (CASE WHEN 0 < v185 THEN v204 WHEN NOT (0 < v185) THEN 0 END) * 6 WHEN NOT (0 = f9) THEN (CASE WHEN v186 < 0 THEN CASE WHEN v207 <= 0 THEN 0 WHEN NOT (v207 <= 0) THEN v207 END WHEN NOT (v186 < 0) THEN CASE WHEN 0 < v202 THEN (d187 * d209) + v208 WHEN NOT (0 < v202) THEN 1 END END) * 5 END AS v214,
    -- A.2.8
    (v335 * 2) + d332 AS v336,
    d332 * 2 AS v337,
    COALESCE((NOT ((f25 IS NULL) OR (f26 IS NULL))) AND (v333 IS NOT NULL) AND (0 <= v333) AND (v333 <= (2 * d332)), FALSE) AS t340
  FROM steps_12
),
steps_14 AS MATERIALIZED (
  SELECT
    steps_13.*,
    -- A.1.4
    CASE WHEN 0 < v162 THEN d165 WHEN NOT (0 < v162) THEN 1 END AS d166,
    v168 * 2000 AS v169,
    -- A.1.5
    CASE WHEN 0 < v202 THEN d210 WHEN NOT (0 < v202) THEN 1 END AS d211,
    v214 * 350 AS v215,
    -- A.2.8
    div(v336, v337) AS v338
  FROM steps_13
),
steps_15 AS MATERIALIZED (
  SELECT
    steps_14.*,
    -- A.1.4
    CASE WHEN v146 < 0 THEN f8 WHEN NOT (v146 < 0) THEN d166 END AS d167,
    abs(v169) AS v170,
    -- A.1.5
    CASE WHEN v186 < 0 THEN d187 WHEN NOT (v186 < 0) THEN d211 END AS d212,
    abs(v215) AS v216,
    -- A.2.8
    CASE WHEN v334 < 0 THEN -v338 ELSE v338 END AS v339
  FROM steps_14
),
steps_16 AS MATERIALIZED (
  SELECT
    steps_15.*,
    -- A.1.4
    (v170 * 2) + d167 AS v171,
    d167 * 2 AS v172,
    COALESCE((NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v168 IS NOT NULL) AND (0 <= v168) AND (v168 <= (2 * d167)), FALSE) AS t175,
    -- A.1.5
    CASE WHEN 0 = f9 THEN d206 WHEN NOT (0 = f9) THEN d212 END AS d213,
    -- A.2.8
    CASE WHEN t340 THEN v339 ELSE 0 END AS v341,
    CASE WHEN t340 THEN v339 ELSE 2500 END AS v342
  FROM steps_15
),
steps_17 AS MATERIALIZED (
  SELECT
    steps_16.*,
    -- A.1.4
    div(v171, v172) AS v173,
    -- A.1.5
    (v216 * 2) + d213 AS v217,
    d213 * 2 AS v218,
    COALESCE((NOT (COALESCE(t203, FALSE))) AND (v214 IS NOT NULL) AND (0 <= v214) AND (v214 <= (10 * d213)), FALSE) AS t221
  FROM steps_16
),
steps_18 AS MATERIALIZED (
  SELECT
    steps_17.*,
    -- A.1.4
    CASE WHEN v169 < 0 THEN -v173 ELSE v173 END AS v174,
    -- A.1.5
    div(v217, v218) AS v219
  FROM steps_17
),
steps_19 AS MATERIALIZED (
  SELECT
    steps_18.*,
    -- A.1.4
    CASE WHEN t175 THEN v174 ELSE 0 END AS v176,
    CASE WHEN t175 THEN v174 ELSE 4000 END AS v177,
    -- A.1.5
    CASE WHEN v215 < 0 THEN -v219 ELSE v219 END AS v220
  FROM steps_18
),
steps_20 AS MATERIALIZED (
  SELECT
    steps_19.*,
    -- A.1.5
    CASE WHEN t221 THEN v220 ELSE 0 END AS v222,
    CASE WHEN t221 THEN v220 ELSE 3500 END AS v223
  FROM steps_19
),
sections AS MATERIALIZED (
  SELECT
    steps_20.*,
    ((((v121 + v135) + v144) + v176) + v222) + v244 AS v558,
    ((((v122 + v136) + v145) + v177) + v223) + v245 AS v559,
    ((((((v253 + v264) + v273) + v286) + v295) + v304) + v313) + v341 AS v560,
    ((((((v254 + v265) + v274) + v287) + v296) + v305) + v314) + v342 AS v561,
    ((((v354 + v359) + v371) + v378) + v383) + v388 AS v562,
    ((((v355 + v360) + v372) + v379) + v384) + v389 AS v563,
    ((((((v402 + v410) + v418) + v423) + v433) + v442) * d455) + v456 AS v564,
    ((((((v403 + v411) + v419) + v424) + v434) + v443) * d455) + v458 AS v565,
    v463 + v467 AS v566,
    v464 + v468 AS v567,
    ((v475 + v482) + v487) + v492 AS v570,
    ((v476 + v483) + v488) + v493 AS v571,
    ((v495 + v498) + v506) + v512 AS v572,
    ((v496 + v499) + v507) + v513 AS v573,
    (v515 + v521) + v526 AS v574,
    (v516 + v522) + v527 AS v575,
    (v530 + v537) + v541 AS v576,
    (v531 + v538) + v542 AS v577,
    (v545 + v552) + v556 AS v580,
    (v546 + v553) + v557 AS v581
  FROM steps_20
),
sections_2 AS MATERIALIZED (
  SELECT
    sections.*,
    ((((v558 + v560) + v562) * d455) + v564) + (v566 * d455) AS v568,
    ((((v559 + v561) + v563) * d455) + v565) + (v567 * d455) AS v569,
    CASE WHEN 5000 < v576 THEN 5000 ELSE v576 END AS v578,
    CASE WHEN 5000 < v577 THEN 5000 ELSE v577 END AS v579
  FROM sections
),
sections_3 AS MATERIALIZED (
  SELECT
    sections_2.*,
    ((((v568 + (v570 * d455)) + (v572 * d455)) + (v574 * d455)) + (v578 * d455)) + (v580 * d455) AS v582,
    ((((v569 + (v571 * d455)) + (v573 * d455)) + (v575 * d455)) + (v579 * d455)) + (v581 * d455) AS v583
  FROM sections_2
),
totals AS MATERIALIZED (
  SELECT
    sections_3.*,
    ((((((((((((((61 + ((CAST(CASE WHEN NOT t451 THEN 1 ELSE 0 END AS NUMERIC)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v584,
    ((((((((((((((61 + ((CAST(CASE WHEN (NOT t451) AND (NOT t452) THEN 1 ELSE 0 END AS NUMERIC)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v585,
    NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AS t592,
    (NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE)))) AND (NOT (t106 OR t107)) AS t593,
    (abs(v568)) + (CASE WHEN v568 < 0 THEN d455 - 1 WHEN NOT (v568 < 0) THEN 0 END) AS v606,
    (abs(v569)) + (CASE WHEN v569 < 0 THEN d455 - 1 WHEN NOT (v569 < 0) THEN 0 END) AS v612,
    CASE WHEN f90 > 0 THEN f7 ELSE NULL END AS v618,
    -f76 AS k626
  FROM sections_3
),
totals_2 AS MATERIALIZED (
  SELECT
    totals.*,
    d455 * v585 AS d586,
    d455 * v584 AS d587,
    CASE WHEN v584 = 0 THEN v582 WHEN v582 < 0 THEN v582 * 20 ELSE v582 * 20 END AS v589,
    CASE WHEN v584 = 0 THEN v583 WHEN v583 < 0 THEN v583 * 20 ELSE v583 * 20 END AS v591,
    div(v606, d455) AS v607,
    div(v612, d455) AS v613,
    v618 - f90 AS v619
  FROM totals
),
totals_3 AS MATERIALIZED (
  SELECT
    totals_2.*,
    CASE WHEN v584 = 0 THEN d455 WHEN v582 < 0 THEN d586 ELSE d587 END AS d588,
    CASE WHEN v584 = 0 THEN d455 WHEN v583 < 0 THEN d587 ELSE d586 END AS d590,
    CASE WHEN v568 < 0 THEN -v607 ELSE v607 END AS v608,
    CASE WHEN v569 < 0 THEN -v613 ELSE v613 END AS v614,
    (abs(v619)) + (CASE WHEN v619 < 0 THEN f90 - 1 WHEN NOT (v619 < 0) THEN 0 END) AS v620
  FROM totals_2
),
totals_4 AS MATERIALIZED (
  SELECT
    totals_3.*,
    (abs(v589)) + (CASE WHEN v589 < 0 THEN d588 - 1 WHEN NOT (v589 < 0) THEN 0 END) AS v594,
    (abs(v591)) + (CASE WHEN v591 < 0 THEN d590 - 1 WHEN NOT (v591 < 0) THEN 0 END) AS v600,
    v568 - (v608 * d455) AS v609,
    v569 - (v614 * d455) AS v615,
    div(v620, f90) AS v621
  FROM totals_3
),
totals_5 AS MATERIALIZED (
  SELECT
    totals_4.*,
    div(v594, d588) AS v595,
    div(v600, d590) AS v601,
    v609 * 1000000000000000000000000000 AS v610,
    v615 * 1000000000000000000000000000 AS v616,
    CASE WHEN v619 < 0 THEN -v621 ELSE v621 END AS v622
  FROM totals_4
),
totals_6 AS MATERIALIZED (
  SELECT
    totals_5.*,
    CASE WHEN v589 < 0 THEN -v595 ELSE v595 END AS v596,
    CASE WHEN v591 < 0 THEN -v601 ELSE v601 END AS v602,
    div(v610, d455) AS v611,
    div(v616, d455) AS v617,
    v619 - (v622 * f90) AS v623
  FROM totals_5
),
totals_7 AS MATERIALIZED (
  SELECT
    totals_6.*,
    v589 - (v596 * d588) AS v597,
    v591 - (v602 * d590) AS v603,
    v623 * 100000000000000000000000000 AS v624
  FROM totals_6
),
totals_8 AS MATERIALIZED (
  SELECT
    totals_7.*,
    v597 * 10000000000000000000000000 AS v598,
    v603 * 10000000000000000000000000 AS v604,
    div(v624, f90) AS v625
  FROM totals_7
),
totals_9 AS MATERIALIZED (
  SELECT
    totals_8.*,
    div(v598, d588) AS v599,
    div(v604, d590) AS v605
  FROM totals_8
),
ends AS MATERIALIZED (
  SELECT
    totals_9.*, at_best,
    CASE WHEN at_best = 1 THEN v602 ELSE v596 END AS k627,
    CASE WHEN at_best = 1 THEN v605 ELSE v599 END AS k630,
    CASE WHEN at_best = 1 THEN v614 ELSE v608 END AS k633,
    CASE WHEN at_best = 1 THEN v617 ELSE v611 END AS k634,
    CASE WHEN at_best = 1 THEN v177 ELSE v176 END AS k635,
    CASE WHEN at_best = 1 THEN v622 ELSE v622 END AS k636,
    CASE WHEN at_best = 1 THEN v625 ELSE v625 END AS k639,
    CASE WHEN at_best = 1 THEN k626 ELSE k626 END AS k642
  FROM totals_9 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS MATERIALIZED (
  SELECT
    ends.*,
    CASE WHEN k627 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k628,
    COALESCE(k627, 0) AS k629,
    CASE WHEN k630 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k631,
    COALESCE(k630, 0) AS k632,
    CASE WHEN k636 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k637,
    COALESCE(k636, 0) AS k638,
    CASE WHEN k639 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k640,
    COALESCE(k639, 0) AS k641,
    CASE WHEN k642 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k643,
    COALESCE(k642, 0) AS k644
  FROM ends
),
ranks AS MATERIALIZED (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND t593 THEN 1 ELSE 0 END) OVER () AS w645,
    sum(CASE WHEN at_best = 0 AND t593 THEN 1 ELSE 0 END) OVER (ORDER BY k628, k629, k631, k632, k633, k634, k635, k637, k638, k640, k641, k643, k644) AS w646,
    sum(CASE WHEN at_best = 1 AND t592 THEN 1 ELSE 0 END) OVER () AS w647,
    sum(CASE WHEN at_best = 1 AND t592 THEN 1 ELSE 0 END) OVER (ORDER BY k628, k629, k631, k632, k633, k634, k635, k637, k638, k640, k641, k643, k644) AS w648,
    dense_rank() OVER (ORDER BY k628, k629, k631, k632, k633, k634, k635, k637, k638, k640, k641, k643, k644) AS w649,
    count(*) OVER () AS w650
  FROM ends_2
),
places AS MATERIALIZED (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w645 - w646 END) OVER (PARTITION BY unit) AS p651,
    max(CASE WHEN at_best = 0 THEN 1 + w647 - w648 END) OVER (PARTITION BY unit) AS p652,
    min(w649) OVER (PARTITION BY unit) AS p653,
    max(w649) OVER (PARTITION BY unit) AS p654,
    count(*) OVER (PARTITION BY unit) AS p655
  FROM ranks
),
result AS MATERIALIZED (
  SELECT
    places.*,
    abs(v582) AS v656,
    (abs(v582)) + (CASE WHEN v582 < 0 THEN d455 - 1 WHEN NOT (v582 < 0) THEN 0 END) AS v657,
    abs(v583) AS v660,
    -v583 AS v661,
    div(v564, d455) AS v665,
    -v565 AS v666,
    abs(v568) AS v670,
    abs(v569) AS v671,
    -v569 AS v672,
    div(v456, d455) AS v676,
    -v458 AS v677
  FROM places
),
result_2 AS MATERIALIZED (
  SELECT
    result.*,
    div(v657, d455) AS v658,
    (abs(v661)) + (CASE WHEN v661 < 0 THEN d455 - 1 WHEN NOT (v661 < 0) THEN 0 END) AS v662,
    (-v666) + (CASE WHEN v666 < 0 THEN d455 - 1 WHEN NOT (v666 < 0) THEN 0 END) AS v667,
    (abs(v672)) + (CASE WHEN v672 < 0 THEN d455 - 1 WHEN NOT (v672 < 0) THEN 0 END) AS v673,
    (-v677) + (CASE WHEN v677 < 0 THEN d455 - 1 WHEN NOT (v677 < 0) THEN 0 END) AS v678
  FROM result
),
result_3 AS MATERIALIZED (
  SELECT
    result_2.*,
    CASE WHEN v582 < 0 THEN -v658 ELSE v658 END AS v659,
    div(v662, d455) AS v663,
    div(v667, d455) AS v668,
    div(v673, d455) AS v674,
    div(v678, d455) AS v679
  FROM result_2
),
result_4 AS MATERIALIZED (
  SELECT
    result_3.*,
    -(CASE WHEN v661 < 0 THEN -v663 ELSE v663 END) AS v664,
    -(CASE WHEN v666 < 0 THEN -v668 ELSE v668 END) AS v669,
    -(CASE WHEN v672 < 0 THEN -v674 ELSE v674 END) AS v675,
    -(CASE WHEN v677 < 0 THEN -v679 ELSE v679 END) AS v680
  FROM result_3
)
SELECT
  unit AS "unit",
  CASE WHEN p655 <> 2 OR w650 > 2000000000 THEN CAST(CAST('đơn vị có mặt hai lần, hoặc khối quá lớn: ' || CAST(unit AS TEXT) AS NUMERIC) AS BIGINT) WHEN NOT t592 THEN NULL ELSE p651 END AS "rank least",
  CASE WHEN p655 <> 2 OR w650 > 2000000000 THEN CAST(CAST('đơn vị có mặt hai lần, hoặc khối quá lớn: ' || CAST(unit AS TEXT) AS NUMERIC) AS BIGINT) WHEN NOT t592 THEN NULL ELSE p652 - CASE WHEN p654 > p653 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v659 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v664 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v584 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v585 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  v589 AS "percent least top",
  CAST(d588 * 100 AS NUMERIC) AS "percent least bottom",
  v591 AS "percent most top",
  CAST(d590 * 100 AS NUMERIC) AS "percent most bottom",
  CAST(v558 AS DECIMAL(38,0)) * 0.01 AS "section A.1 least",
  CAST(v559 AS DECIMAL(38,0)) * 0.01 AS "section A.1 most",
  CAST(v560 AS DECIMAL(38,0)) * 0.01 AS "section A.2 least",
  CAST(v561 AS DECIMAL(38,0)) * 0.01 AS "section A.2 most",
  CAST(v562 AS DECIMAL(38,0)) * 0.01 AS "section A.3 least",
  CAST(v563 AS DECIMAL(38,0)) * 0.01 AS "section A.3 most",
  CAST(v665 AS DECIMAL(38,0)) * 0.01 AS "section A.4 least",
  CAST(v669 AS DECIMAL(38,0)) * 0.01 AS "section A.4 most",
  CAST(v566 AS DECIMAL(38,0)) * 0.01 AS "section A.5 least",
  CAST(v567 AS DECIMAL(38,0)) * 0.01 AS "section A.5 most",
  CAST(v608 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v675 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(v570 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(v571 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v572 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v573 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST(v574 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST(v575 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  CAST(v578 AS DECIMAL(38,0)) * 0.01 AS "section E least",
  CAST(v579 AS DECIMAL(38,0)) * 0.01 AS "section E most",
  CAST(v580 AS DECIMAL(38,0)) * 0.01 AS "section F least",
  CAST(v581 AS DECIMAL(38,0)) * 0.01 AS "section F most",
  -- A.1.1 Tăng trưởng số dự án FDI cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “230 dự án có vốn đầu tư nước ngoài (FDI), tăng 43% so với cùng kỳ năm 2023”
  CAST(v121 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 least",
  CAST(v122 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 most",
  CASE WHEN t120 THEN 'determined' ELSE 'open' END AS "A.1.1 state",
  -- A.1.2 Tăng trưởng số dự án DDI cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “91 dự án đầu tư trong nước (DDI), tăng 98% so với cùng kỳ năm 2023”
  CAST(v135 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 least",
  CAST(v136 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 most",
  CASE WHEN t134 THEN 'determined' ELSE 'open' END AS "A.1.2 state",
  -- A.1.3 Vốn FDI đăng ký so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “với tổng vốn cấp mới và điều chỉnh đạt 1,73 tỷ USD, vượt 57% so với kế hoạch năm 2021”
  CAST(v144 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 least",
  CAST(v145 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 most",
  CASE WHEN t143 THEN 'determined' ELSE 'open' END AS "A.1.3 state",
  -- A.1.4 Vốn FDI đăng ký vượt kế hoạch, so với đơn vị dẫn đầu Khối
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “một số đơn vị đạt kết quả nổi bật là Quảng Ninh, Hưng Yên, Bắc Ninh, Hải Dương, Hà Nội”
  CAST(v176 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 least",
  CAST(v177 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 most",
  CASE WHEN t175 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v146 IS NOT NULL) AND t181 AND (NOT (v146 < 0))) OR ((v146 IS NOT NULL) AND t181 AND (0 < v162) AND (v162 IS NOT NULL) AND (NOT (v146 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.1.4 state",
  -- A.1.5 Vốn DDI đăng ký vượt kế hoạch, so với đơn vị dẫn đầu Khối
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổng vốn đầu tư cấp mới và điều chỉnh trong 6 tháng đầu năm của các đơn vị đạt 5.671 triệu USD, tăng 21% so với cùng kỳ năm 2023 và 38.480 tỷ đồng”
  CAST(v222 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 least",
  CAST(v223 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 most",
  CASE WHEN t221 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((f9 IS NOT NULL) AND (0 = f9) AND t228) OR ((f9 IS NOT NULL) AND (0 = f9) AND t228 AND (0 < v185) AND (v185 IS NOT NULL)) OR ((f9 IS NOT NULL) AND (v186 IS NOT NULL) AND (NOT (0 = f9)) AND t233 AND (NOT (v186 < 0))) OR ((f9 IS NOT NULL) AND (v186 IS NOT NULL) AND (NOT (0 = f9)) AND t233 AND (0 < v202) AND (v202 IS NOT NULL) AND (NOT (v186 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.1.5 state",
  -- A.1.6 Vốn đầu tư thực hiện so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “vốn thực hiện của các dự án đạt khoảng 1.830 t đồng”
  CAST(v244 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 least",
  CAST(v245 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 most",
  CASE WHEN t243 THEN 'determined' ELSE 'open' END AS "A.1.6 state",
  -- A.2.1 Giá trị sản xuất công nghiệp so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “các chỉ tiêu về giá trị sản xuất công nghiệp (SXCN), giá trị xuất khẩu, nhập khẩu, nộp ngân sách cơ bản đạt so với kế hoạch năm”
  CAST(v253 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 least",
  CAST(v254 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 most",
  CASE WHEN t252 THEN 'determined' ELSE 'open' END AS "A.2.1 state",
  -- A.2.2 Tăng trưởng giá trị sản xuất công nghiệp
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tiếp tục đi vào ổn định, có tăng trưởng khá”
  CAST(v264 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 least",
  CAST(v265 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 most",
  CASE WHEN t263 THEN 'determined' ELSE 'open' END AS "A.2.2 state",
  -- A.2.3 Doanh thu khối doanh nghiệp FDI so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổng doanh thu Khối doanh nghiệp FDI đạt 56.686 triệu USD”
  CAST(v273 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 least",
  CAST(v274 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 most",
  CASE WHEN t272 THEN 'determined' ELSE 'open' END AS "A.2.3 state",
  -- A.2.4 Tăng trưởng doanh thu khối doanh nghiệp FDI
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “Doanh thu ước đạt 69.448 tỷ đồng, tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v286 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 least",
  CAST(v287 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 most",
  CASE WHEN t285 THEN 'determined' ELSE 'open' END AS "A.2.4 state",
  -- A.2.5 Doanh thu khối doanh nghiệp DDI so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 192.100 tỷ đồng”
  CAST(v295 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 least",
  CAST(v296 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 most",
  CASE WHEN t294 THEN 'determined' ELSE 'open' END AS "A.2.5 state",
  -- A.2.6 Giá trị xuất khẩu so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giá trị xuất khẩu ước đạt 1.503 triệu USD, tăng 31 triệu USD (tương đương 2,1%) so với năm 2020, đạt 100,2% kế hoạch năm 2021”
  CAST(v304 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 least",
  CAST(v305 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 most",
  CASE WHEN t303 THEN 'determined' ELSE 'open' END AS "A.2.6 state",
  -- A.2.7 Nộp ngân sách của khối doanh nghiệp FDI so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nộp ngân sách nhà nước Khối doanh nghiệp FDI đạt 1.602 triệu USD”
  CAST(v313 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 least",
  CAST(v314 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 most",
  CASE WHEN t312 THEN 'determined' ELSE 'open' END AS "A.2.7 state",
  -- A.2.8 Nộp ngân sách của khối doanh nghiệp DDI vượt kế hoạch, so với đơn vị dẫn đầu Khối
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 9.492,2 tỷ đồng”
  CAST(v341 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 least",
  CAST(v342 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 most",
  CASE WHEN t340 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v315 IS NOT NULL) AND t346 AND (NOT (v315 < 0))) OR ((v315 IS NOT NULL) AND t346 AND (0 < v327) AND (v327 IS NOT NULL) AND (NOT (v315 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.2.8 state",
  -- A.3.1 Giải quyết việc làm mới so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v354 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 least",
  CAST(v355 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 most",
  CASE WHEN t353 THEN 'determined' ELSE 'open' END AS "A.3.1 state",
  -- A.3.2 Việc làm và thu nhập của người lao động không giảm so với cùng kỳ
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “mức thu nhập bình quân 2,4 triệu đồng/người/tháng”
  CAST(v359 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 least",
  CAST(v360 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 most",
  CASE WHEN (NOT t356) AND (v357 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.3.2 state",
  -- A.3.3 Nhà ở công nhân: số chỗ ở so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đặc biệt quan tâm đến phát triển hạ tầng xã hội (nhà ở công nhân, các thiết chế văn hóa, thể thao, phúc lợi phục vụ người lao động trong KCN)”
  CAST(v371 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 least",
  CAST(v372 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 most",
  CASE WHEN t370 THEN 'determined' ELSE 'open' END AS "A.3.3 state",
  -- A.3.4 Phát triển tổ chức công đoàn, đoàn viên
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Tổ chức công đoàn cơ sở - cầu nối giữa người lao động với chủ doanh nghiệp phát triển mạnh tại các KCN”
  CAST(v378 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 least",
  CAST(v379 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 most",
  CASE WHEN (NOT t373) AND (v376 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.3.4 state",
  -- A.3.5 Vận động doanh nghiệp ủng hộ an sinh xã hội
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “26 doanh nghiệp tại 5 KCN đã ủng hỗ Quỹ đền ơn đáp nghĩa và an sinh xã hội với số tiền 2.456.170.000 đồng”
  CAST(v383 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 least",
  CAST(v384 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 most",
  CASE WHEN (f39 IS NOT NULL) AND (v381 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.3.5 state",
  -- A.3.6 Đối thoại, tháo gỡ khó khăn cho doanh nghiệp và tham mưu chính sách
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổ chức các cuộc đối thoại chính sách, có biện pháp kịp thời tháo gỡ khó khăn cho các doanh nghiệp, nhất là về TTHC và đất đai”
  CAST(v388 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 least",
  CAST(v389 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 most",
  CASE WHEN t387 THEN 'determined' ELSE 'open' END AS "A.3.6 state",
  -- A.4.1 Tăng số khu đi vào hoạt động
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “số khu đã đi vào hoạt động là 98 (tăng 10% so với cùng kỳ năm 2023)”
  CAST(v402 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 least",
  CAST(v403 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 most",
  CASE WHEN t401 THEN 'determined' ELSE 'open' END AS "A.4.1 state",
  -- A.4.2 Tỷ lệ lấp đầy trên diện tích đất công nghiệp theo quy hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích quy hoạch đạt 58,16% (1.217ha/2.093ha)”
  CAST(v410 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 least",
  CAST(v411 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 most",
  CASE WHEN t409 THEN 'determined' ELSE 'open' END AS "A.4.2 state",
  -- A.4.3 Tỷ lệ lấp đầy trên diện tích đất công nghiệp đã thu hồi
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích thu hồi đạt 75,38% (1.217ha/1.615ha)”
  CAST(v418 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 least",
  CAST(v419 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 most",
  CASE WHEN t417 THEN 'determined' ELSE 'open' END AS "A.4.3 state",
  -- A.4.4 Suất đầu tư của các dự án còn hiệu lực
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Suất đầu tư đạt 7,73 triệu USD/dự án và 3,56 triệu USD/ha”
  CAST(v423 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 least",
  CAST(v424 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 most",
  CASE WHEN t422 THEN 'determined' ELSE 'open' END AS "A.4.4 state",
  -- A.4.5 Hạn chế dự án chậm tiến độ
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “số dự án thuộc diện chậm tiến độ là 13 dự án (chiếm tỷ lệ 10,7% tổng số dự án)”
  CAST(v433 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 least",
  CAST(v434 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 most",
  CASE WHEN t432 THEN 'determined' ELSE 'open' END AS "A.4.5 state",
  -- A.4.6 Thanh tra, kiểm tra, giám sát dự án so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban thành lập Đoàn giám sát, ban hành Kế hoạch giám sát đầu tư đánh giá các dự án được cấp Giấy chứng nhận đăng ký đầu tư trong các KCN năm 2023”
  CAST(v442 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 least",
  CAST(v443 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 most",
  CASE WHEN t441 THEN 'determined' ELSE 'open' END AS "A.4.6 state",
  -- A.4.7 Thực hiện vốn đầu tư hạ tầng khu kinh tế so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đẩy nhanh tiến độ giải phóng mặt bằng và đầu tư xây dựng hạ tầng kỹ thuật đồng bộ”
  CAST(v676 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 least",
  CAST(v680 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 most",
  CASE WHEN t451 THEN 'not assigned' WHEN t452 THEN 'open' WHEN t450 THEN 'determined' ELSE 'open' END AS "A.4.7 state",
  -- A.5.1 Không để xảy ra sự cố môi trường, cháy nổ, tai nạn lao động, mất an toàn thực phẩm
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “không xảy ra vụ việc gây ô nhiễm môi trường, các vụ cháy nổ hay các vụ liên quan đến an toàn lao động, vệ sinh thực phẩm”
  CAST(v463 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 least",
  CAST(v464 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 most",
  CASE WHEN (NOT t459) AND (v461 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.5.1 state",
  -- A.5.2 Quan hệ lao động ổn định, không để xảy ra ngừng việc tập thể
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Phối hợp với các cơ quan chức năng giải quyết 2 vụ ngừng việc tập thể”
  CAST(v467 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 least",
  CAST(v468 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 most",
  CASE WHEN (f59 IS NOT NULL) AND (v465 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.5.2 state",
  -- B.1 Tỷ lệ hồ sơ thủ tục hành chính giải quyết trước hoặc đúng hạn
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “100% các TTHC của các nhà đầu tư, doanh nghiệp đều được giải quyết trước hoặc đúng hạn, không có hồ sơ trả quá hạn”
  CAST(v475 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v476 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN t474 THEN 'determined' ELSE 'open' END AS "B.1 state",
  -- B.2 Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến toàn trình
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “danh mục dịch vụ công trực tuyến toàn trình là 30 thủ tục hành chính đạt 100% số thủ tục hành chính thuộc thẩm quyền giải quyết của Ban”
  CAST(v482 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v483 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t481 THEN 'determined' ELSE 'open' END AS "B.2 state",
  -- B.3 Cắt giảm thời gian giải quyết và công khai thủ tục hành chính
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các thủ tục hành chính đều được các đơn vị trong Khối thi đua cắt giảm thời gian giải quyết so với thời gian quy định”
  CAST(v487 AS DECIMAL(38,0)) * 0.01 AS "B.3 least",
  CAST(v488 AS DECIMAL(38,0)) * 0.01 AS "B.3 most",
  CASE WHEN t486 THEN 'determined' ELSE 'open' END AS "B.3 state",
  -- B.4 Áp dụng hệ thống quản lý chất lượng và văn bản điện tử
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban đã xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2023”
  CAST(v492 AS DECIMAL(38,0)) * 0.01 AS "B.4 least",
  CAST(v493 AS DECIMAL(38,0)) * 0.01 AS "B.4 most",
  CASE WHEN t491 THEN 'determined' ELSE 'open' END AS "B.4 state",
  -- C.1 Xây dựng tổ chức đảng và các đoàn thể
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổ chức đảng và các đoàn thể của cơ quan duy trì hoạt động đầy đủ, có hiệu quả”
  CAST(v495 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v496 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN f68 IS NOT NULL THEN 'determined' ELSE 'open' END AS "C.1 state",
  -- C.2 Bảo vệ chính trị nội bộ, an ninh trật tự
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các đơn vị đều đảm bảo công tác bảo vệ chính trị nội bộ tại cơ quan”
  CAST(v498 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v499 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN f69 IS NOT NULL THEN 'determined' ELSE 'open' END AS "C.2 state",
  -- C.3 Hoàn thành nhiệm vụ, văn bản chỉ đạo được cấp trên giao
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “đã hoàn thành 17/17 văn bản chỉ đạo điều hành được giao chủ trì”
  CAST(v506 AS DECIMAL(38,0)) * 0.01 AS "C.3 least",
  CAST(v507 AS DECIMAL(38,0)) * 0.01 AS "C.3 most",
  CASE WHEN t505 THEN 'determined' ELSE 'open' END AS "C.3 state",
  -- C.4 Giải quyết khiếu nại, tố cáo đúng thời hạn
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Công tác thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo được các Ban Quản lý thực hiện nghiêm túc, đúng theo quy định của pháp luật”
  CAST(v512 AS DECIMAL(38,0)) * 0.01 AS "C.4 least",
  CAST(v513 AS DECIMAL(38,0)) * 0.01 AS "C.4 most",
  CASE WHEN t511 THEN 'determined' ELSE 'open' END AS "C.4 state",
  -- D.1 Tổ chức phong trào thi đua và công tác khen thưởng
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nâng cao chất lượng công tác thi đua khen thưởng tại các cơ quan, đơn vị”
  CAST(v515 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v516 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f75 IS NOT NULL THEN 'determined' ELSE 'open' END AS "D.1 state",
  -- D.2 Chế độ thông tin, báo cáo và tài liệu kiểm chứng
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Một số doanh nghiệp không thực hiện đúng quy định về chế độ báo cáo, thống kê, gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo”
  CAST(v521 AS DECIMAL(38,0)) * 0.01 AS "D.2 least",
  CAST(v522 AS DECIMAL(38,0)) * 0.01 AS "D.2 most",
  CASE WHEN t520 THEN 'determined' ELSE 'open' END AS "D.2 state",
  -- D.3 Mô hình mới, điển hình tiên tiến và công tác tuyên truyền
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tuyên truyền các điển hình tiên tiến, các mô hình mới, cách làm hay để từ đó nhân rộng để mọi người học hỏi”
  CAST(v526 AS DECIMAL(38,0)) * 0.01 AS "D.3 least",
  CAST(v527 AS DECIMAL(38,0)) * 0.01 AS "D.3 most",
  CASE WHEN t525 THEN 'determined' ELSE 'open' END AS "D.3 state",
  -- E.1 Sáng kiến, giải pháp được công nhận
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Xây dựng và triển khai nghiên cứu, thực hiện 4 Đề tài khoa học, 1 Đề án ứng dụng công nghệ thông tin vào hoạt động quản lý Nhà nước của Ban”
  CAST(v530 AS DECIMAL(38,0)) * 0.01 AS "E.1 least",
  CAST(v531 AS DECIMAL(38,0)) * 0.01 AS "E.1 most",
  CASE WHEN (f81 IS NOT NULL) AND (v528 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "E.1 state",
  -- E.2 Danh hiệu, cờ thi đua được tặng trong kỳ (chỉ tính mức cao nhất)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “được các Bộ, ngành Trung ương và UBND tỉnh biểu dương và khen thưởng”
  CAST(v537 AS DECIMAL(38,0)) * 0.01 AS "E.2 least",
  CAST(v538 AS DECIMAL(38,0)) * 0.01 AS "E.2 most",
  CASE WHEN t536 THEN 'determined' ELSE 'open' END AS "E.2 state",
  -- E.3 Thu hút dự án FDI quy mô lớn (từ 100 triệu USD)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “đáng chú ý là các dự án đầu tư FDI lớn như: dự án của tập đoàn Amkor (Hàn Quốc), vốn đầu tư khoảng 530 triệu USD”
  CAST(v541 AS DECIMAL(38,0)) * 0.01 AS "E.3 least",
  CAST(v542 AS DECIMAL(38,0)) * 0.01 AS "E.3 most",
  CASE WHEN (f84 IS NOT NULL) AND (v539 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "E.3 state",
  -- F.1 Không phát động, đăng ký hoặc không ký giao ước thi đua
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Hàng năm xây dựng đăng ký thi đua và ký giao ước thi đua trong Khối”
  CAST(v545 AS DECIMAL(38,0)) * 0.01 AS "F.1 least",
  CAST(v546 AS DECIMAL(38,0)) * 0.01 AS "F.1 most",
  CASE WHEN (f85 IS NOT NULL) AND (v543 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "F.1 state",
  -- F.2 Công chức, viên chức bị kỷ luật (không trừ nếu đơn vị tự phát hiện, tự xử lý)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “tăng cường kỷ luật, kỷ cương hành chính”
  CAST(v552 AS DECIMAL(38,0)) * 0.01 AS "F.2 least",
  CAST(v553 AS DECIMAL(38,0)) * 0.01 AS "F.2 most",
  CASE WHEN t551 THEN 'determined' ELSE 'open' END AS "F.2 state",
  -- F.3 Số liệu báo cáo sai, phải sửa khi thẩm định
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo của các cơ quan quản lý Nhà nước”
  CAST(v556 AS DECIMAL(38,0)) * 0.01 AS "F.3 least",
  CAST(v557 AS DECIMAL(38,0)) * 0.01 AS "F.3 most",
  CASE WHEN (f89 IS NOT NULL) AND (v554 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "F.3 state",
  --    Không nộp phiếu tự chấm điểm: không xếp loại
  CASE WHEN COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE) THEN 'applies' WHEN t106 THEN 'open' ELSE 'no' END AS "veto 1",
  --    Người đứng đầu bị kỷ luật từ cảnh cáo trở lên: không xếp loại
  CASE WHEN COALESCE(f2 AND (f2 IS NOT NULL), FALSE) THEN 'applies' WHEN t107 THEN 'open' ELSE 'no' END AS "veto 2"
FROM result_4
WHERE at_best = 0
ORDER BY "rank least" ASC NULLS LAST, "rank most", unit;
