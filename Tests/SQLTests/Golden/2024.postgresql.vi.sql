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
    CASE WHEN "self_score_filed" IS NULL THEN NULL WHEN lower(CAST("self_score_filed" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_score_filed" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột self_score_filed: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("self_score_filed" AS TEXT) AS BOOLEAN) END AS f1,
    CASE WHEN "leader_disciplined" IS NULL THEN NULL WHEN lower(CAST("leader_disciplined" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("leader_disciplined" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột leader_disciplined: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("leader_disciplined" AS TEXT) AS BOOLEAN) END AS f2,
    CASE WHEN "projects_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("projects_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) = "projects_fdi.previous" AND CAST("projects_fdi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_fdi.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f3,
    CASE WHEN "projects_fdi" IS NULL THEN NULL WHEN pg_typeof("projects_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_fdi" AS DECIMAL(10,0)) = "projects_fdi" AND CAST("projects_fdi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_fdi" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_fdi: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f4,
    CASE WHEN "projects_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("projects_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) = "projects_ddi.previous" AND CAST("projects_ddi.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_ddi.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f5,
    CASE WHEN "projects_ddi" IS NULL THEN NULL WHEN pg_typeof("projects_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_ddi" AS DECIMAL(10,0)) = "projects_ddi" AND CAST("projects_ddi" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_ddi" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_ddi: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f6,
    CASE WHEN "capital_fdi" IS NULL THEN NULL WHEN pg_typeof("capital_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_fdi" AS DECIMAL(12,2)) = "capital_fdi" AND CAST("capital_fdi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_fdi" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_fdi: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f7,
    CASE WHEN "capital_fdi.plan" IS NULL THEN NULL WHEN pg_typeof("capital_fdi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) = "capital_fdi.plan" AND CAST("capital_fdi.plan" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.plan" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_fdi.plan: cần DECIMAL(12,2) trong 0.01…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_fdi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f8,
    CASE WHEN "capital_ddi.plan" IS NULL THEN NULL WHEN pg_typeof("capital_ddi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) = "capital_ddi.plan" AND CAST("capital_ddi.plan" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.plan" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ddi.plan: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_ddi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f9,
    CASE WHEN "capital_ddi" IS NULL THEN NULL WHEN pg_typeof("capital_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ddi" AS DECIMAL(12,2)) = "capital_ddi" AND CAST("capital_ddi" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ddi: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f10,
    CASE WHEN "capital_implemented.plan" IS NULL THEN NULL WHEN pg_typeof("capital_implemented.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) = "capital_implemented.plan" AND CAST("capital_implemented.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_implemented.plan: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_implemented.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f11,
    CASE WHEN "capital_implemented" IS NULL THEN NULL WHEN pg_typeof("capital_implemented") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_implemented" AS DECIMAL(11,1)) = "capital_implemented" AND CAST("capital_implemented" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_implemented: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_implemented" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f12,
    CASE WHEN "industrial_output" IS NULL THEN NULL WHEN pg_typeof("industrial_output") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("industrial_output" AS DECIMAL(11,1)) = "industrial_output" AND CAST("industrial_output" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("industrial_output" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột industrial_output: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("industrial_output" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f13,
    CASE WHEN "industrial_output.plan" IS NULL THEN NULL WHEN pg_typeof("industrial_output.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("industrial_output.plan" AS DECIMAL(11,1)) = "industrial_output.plan" AND CAST("industrial_output.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột industrial_output.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("industrial_output.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f14,
    CASE WHEN "industrial_output.previous" IS NULL THEN NULL WHEN pg_typeof("industrial_output.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("industrial_output.previous" AS DECIMAL(11,1)) = "industrial_output.previous" AND CAST("industrial_output.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("industrial_output.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột industrial_output.previous: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("industrial_output.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f15,
    CASE WHEN "revenue_fdi" IS NULL THEN NULL WHEN pg_typeof("revenue_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_fdi" AS DECIMAL(11,1)) = "revenue_fdi" AND CAST("revenue_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_fdi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_fdi: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f16,
    CASE WHEN "revenue_fdi.plan" IS NULL THEN NULL WHEN pg_typeof("revenue_fdi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) = "revenue_fdi.plan" AND CAST("revenue_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_fdi.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue_fdi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f17,
    CASE WHEN "revenue_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("revenue_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) = "revenue_fdi.previous" AND CAST("revenue_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_fdi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_fdi.previous: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f18,
    CASE WHEN "revenue_ddi" IS NULL THEN NULL WHEN pg_typeof("revenue_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_ddi" AS DECIMAL(11,1)) = "revenue_ddi" AND CAST("revenue_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_ddi: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f19,
    CASE WHEN "revenue_ddi.plan" IS NULL THEN NULL WHEN pg_typeof("revenue_ddi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) = "revenue_ddi.plan" AND CAST("revenue_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_ddi.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue_ddi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f20,
    CASE WHEN "export" IS NULL THEN NULL WHEN pg_typeof("export") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export" AS DECIMAL(11,1)) = "export" AND CAST("export" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột export: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("export" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f21,
    CASE WHEN "export.plan" IS NULL THEN NULL WHEN pg_typeof("export.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.plan" AS DECIMAL(11,1)) = "export.plan" AND CAST("export.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("export.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột export.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("export.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f22,
    CASE WHEN "budget_fdi" IS NULL THEN NULL WHEN pg_typeof("budget_fdi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_fdi" AS DECIMAL(11,1)) = "budget_fdi" AND CAST("budget_fdi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_fdi: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget_fdi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f23,
    CASE WHEN "budget_fdi.plan" IS NULL THEN NULL WHEN pg_typeof("budget_fdi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) = "budget_fdi.plan" AND CAST("budget_fdi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_fdi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_fdi.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget_fdi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f24,
    CASE WHEN "budget_ddi" IS NULL THEN NULL WHEN pg_typeof("budget_ddi") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_ddi" AS DECIMAL(11,1)) = "budget_ddi" AND CAST("budget_ddi" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_ddi: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget_ddi" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f25,
    CASE WHEN "budget_ddi.plan" IS NULL THEN NULL WHEN pg_typeof("budget_ddi.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) = "budget_ddi.plan" AND CAST("budget_ddi.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("budget_ddi.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_ddi.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget_ddi.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f26,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN pg_typeof("new_jobs") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs" AS DECIMAL(10,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột new_jobs: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("new_jobs" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f27,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN pg_typeof("new_jobs.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs.plan" AS DECIMAL(10,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột new_jobs.plan: cần DECIMAL(10,0) trong 1…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("new_jobs.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f28,
    CASE WHEN "workers" IS NULL THEN NULL WHEN pg_typeof("workers") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("workers" AS DECIMAL(10,0)) = "workers" AND CAST("workers" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột workers: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("workers" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f29,
    CASE WHEN "workers.previous" IS NULL THEN NULL WHEN pg_typeof("workers.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("workers.previous" AS DECIMAL(10,0)) = "workers.previous" AND CAST("workers.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("workers.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột workers.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("workers.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f30,
    CASE WHEN "income" IS NULL THEN NULL WHEN pg_typeof("income") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("income" AS DECIMAL(12,2)) = "income" AND CAST("income" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột income: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("income" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f31,
    CASE WHEN "income.previous" IS NULL THEN NULL WHEN pg_typeof("income.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("income.previous" AS DECIMAL(12,2)) = "income.previous" AND CAST("income.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("income.previous" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột income.previous: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("income.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f32,
    CASE WHEN "housing_places.plan" IS NULL THEN NULL WHEN pg_typeof("housing_places.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("housing_places.plan" AS DECIMAL(10,0)) = "housing_places.plan" AND CAST("housing_places.plan" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places.plan" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột housing_places.plan: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("housing_places.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f33,
    CASE WHEN "housing_places" IS NULL THEN NULL WHEN pg_typeof("housing_places") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("housing_places" AS DECIMAL(10,0)) = "housing_places" AND CAST("housing_places" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_places" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột housing_places: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("housing_places" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f34,
    CASE WHEN "unions" IS NULL THEN NULL WHEN pg_typeof("unions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("unions" AS DECIMAL(10,0)) = "unions" AND CAST("unions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột unions: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("unions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f35,
    CASE WHEN "unions.previous" IS NULL THEN NULL WHEN pg_typeof("unions.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("unions.previous" AS DECIMAL(10,0)) = "unions.previous" AND CAST("unions.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("unions.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột unions.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("unions.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f36,
    CASE WHEN "union_members.previous" IS NULL THEN NULL WHEN pg_typeof("union_members.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("union_members.previous" AS DECIMAL(10,0)) = "union_members.previous" AND CAST("union_members.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột union_members.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("union_members.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f37,
    CASE WHEN "union_members" IS NULL THEN NULL WHEN pg_typeof("union_members") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("union_members" AS DECIMAL(10,0)) = "union_members" AND CAST("union_members" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("union_members" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột union_members: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("union_members" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f38,
    CASE WHEN "social_contributions" IS NULL THEN NULL WHEN pg_typeof("social_contributions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("social_contributions" AS DECIMAL(12,2)) = "social_contributions" AND CAST("social_contributions" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("social_contributions" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột social_contributions: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("social_contributions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f39,
    CASE WHEN "dialogues" IS NULL THEN NULL WHEN pg_typeof("dialogues") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dialogues" AS DECIMAL(10,0)) = "dialogues" AND CAST("dialogues" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dialogues" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dialogues: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("dialogues" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f40,
    CASE WHEN "policy_proposals" IS NULL THEN NULL WHEN pg_typeof("policy_proposals") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("policy_proposals" AS DECIMAL(10,0)) = "policy_proposals" AND CAST("policy_proposals" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("policy_proposals" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột policy_proposals: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("policy_proposals" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f41,
    CASE WHEN "zones_operating.previous" IS NULL THEN NULL WHEN pg_typeof("zones_operating.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_operating.previous" AS DECIMAL(10,0)) = "zones_operating.previous" AND CAST("zones_operating.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_operating.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("zones_operating.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f42,
    CASE WHEN "zones_operating" IS NULL THEN NULL WHEN pg_typeof("zones_operating") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_operating" AS DECIMAL(10,0)) = "zones_operating" AND CAST("zones_operating" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_operating" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_operating: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("zones_operating" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f43,
    CASE WHEN "land_leased" IS NULL THEN NULL WHEN pg_typeof("land_leased") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("land_leased" AS DECIMAL(11,1)) = "land_leased" AND CAST("land_leased" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("land_leased" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột land_leased: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("land_leased" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f44,
    CASE WHEN "land_planned" IS NULL THEN NULL WHEN pg_typeof("land_planned") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("land_planned" AS DECIMAL(11,1)) = "land_planned" AND CAST("land_planned" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_planned" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột land_planned: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("land_planned" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f45,
    CASE WHEN "land_recovered" IS NULL THEN NULL WHEN pg_typeof("land_recovered") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("land_recovered" AS DECIMAL(11,1)) = "land_recovered" AND CAST("land_recovered" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("land_recovered" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột land_recovered: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("land_recovered" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f46,
    CASE WHEN "capital_in_force" IS NULL THEN NULL WHEN pg_typeof("capital_in_force") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_in_force" AS DECIMAL(11,1)) = "capital_in_force" AND CAST("capital_in_force" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_in_force" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_in_force: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_in_force" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f47,
    CASE WHEN "projects_active" IS NULL THEN NULL WHEN pg_typeof("projects_active") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_active" AS DECIMAL(10,0)) = "projects_active" AND CAST("projects_active" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("projects_active" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_active: cần DECIMAL(10,0) trong 1…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_active" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f48,
    CASE WHEN "projects_behind" IS NULL THEN NULL WHEN pg_typeof("projects_behind") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_behind" AS DECIMAL(10,0)) = "projects_behind" AND CAST("projects_behind" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_behind" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_behind: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_behind" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f49,
    CASE WHEN "inspections" IS NULL THEN NULL WHEN pg_typeof("inspections") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("inspections" AS DECIMAL(10,0)) = "inspections" AND CAST("inspections" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("inspections" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột inspections: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("inspections" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f50,
    CASE WHEN "inspections.plan" IS NULL THEN NULL WHEN pg_typeof("inspections.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("inspections.plan" AS DECIMAL(10,0)) = "inspections.plan" AND CAST("inspections.plan" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("inspections.plan" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột inspections.plan: cần DECIMAL(10,0) trong 1…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("inspections.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f51,
    CASE WHEN "capital_ez" IS NULL THEN NULL WHEN pg_typeof("capital_ez") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ez" AS DECIMAL(11,1)) = "capital_ez" AND CAST("capital_ez" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_ez" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ez: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_ez" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f52,
    CASE WHEN "capital_ez.plan" IS NULL THEN NULL WHEN pg_typeof("capital_ez.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ez.plan" AS DECIMAL(11,1)) = "capital_ez.plan" AND CAST("capital_ez.plan" AS DECIMAL(11,1)) BETWEEN 0.1 AND 1000000000.0 THEN CAST(CAST("capital_ez.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ez.plan: cần DECIMAL(11,1) trong 0.1…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_ez.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f53,
    CASE WHEN "zones_economic" IS NULL THEN NULL WHEN pg_typeof("zones_economic") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_economic" AS DECIMAL(10,0)) = "zones_economic" AND CAST("zones_economic" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_economic" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_economic: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("zones_economic" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f54,
    CASE WHEN "incidents_environment" IS NULL THEN NULL WHEN pg_typeof("incidents_environment") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_environment" AS DECIMAL(10,0)) = "incidents_environment" AND CAST("incidents_environment" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_environment" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_environment: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("incidents_environment" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f55,
    CASE WHEN "incidents_fire" IS NULL THEN NULL WHEN pg_typeof("incidents_fire") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_fire" AS DECIMAL(10,0)) = "incidents_fire" AND CAST("incidents_fire" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_fire" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_fire: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("incidents_fire" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f56,
    CASE WHEN "incidents_labour" IS NULL THEN NULL WHEN pg_typeof("incidents_labour") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_labour" AS DECIMAL(10,0)) = "incidents_labour" AND CAST("incidents_labour" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_labour" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_labour: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("incidents_labour" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f57,
    CASE WHEN "incidents_food" IS NULL THEN NULL WHEN pg_typeof("incidents_food") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("incidents_food" AS DECIMAL(10,0)) = "incidents_food" AND CAST("incidents_food" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("incidents_food" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột incidents_food: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("incidents_food" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f58,
    CASE WHEN "work_stoppages" IS NULL THEN NULL WHEN pg_typeof("work_stoppages") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("work_stoppages" AS DECIMAL(10,0)) = "work_stoppages" AND CAST("work_stoppages" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("work_stoppages" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột work_stoppages: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("work_stoppages" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f59,
    CASE WHEN "dossiers_on_time" IS NULL THEN NULL WHEN pg_typeof("dossiers_on_time") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dossiers_on_time" AS DECIMAL(10,0)) = "dossiers_on_time" AND CAST("dossiers_on_time" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_on_time" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dossiers_on_time: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("dossiers_on_time" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f60,
    CASE WHEN "dossiers" IS NULL THEN NULL WHEN pg_typeof("dossiers") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dossiers" AS DECIMAL(10,0)) = "dossiers" AND CAST("dossiers" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("dossiers" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dossiers: cần DECIMAL(10,0) trong 1…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("dossiers" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f61,
    CASE WHEN "procedures_online" IS NULL THEN NULL WHEN pg_typeof("procedures_online") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("procedures_online" AS DECIMAL(10,0)) = "procedures_online" AND CAST("procedures_online" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("procedures_online" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột procedures_online: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("procedures_online" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f62,
    CASE WHEN "procedures" IS NULL THEN NULL WHEN pg_typeof("procedures") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("procedures" AS DECIMAL(10,0)) = "procedures" AND CAST("procedures" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("procedures" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột procedures: cần DECIMAL(10,0) trong 1…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("procedures" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f63,
    CASE WHEN "procedures_time_cut" IS NULL THEN NULL WHEN lower(CAST("procedures_time_cut" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_time_cut" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột procedures_time_cut: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("procedures_time_cut" AS TEXT) AS BOOLEAN) END AS f64,
    CASE WHEN "procedures_published" IS NULL THEN NULL WHEN lower(CAST("procedures_published" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("procedures_published" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột procedures_published: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("procedures_published" AS TEXT) AS BOOLEAN) END AS f65,
    CASE WHEN "iso_certified" IS NULL THEN NULL WHEN lower(CAST("iso_certified" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("iso_certified" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột iso_certified: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("iso_certified" AS TEXT) AS BOOLEAN) END AS f66,
    CASE WHEN "e_documents" IS NULL THEN NULL WHEN lower(CAST("e_documents" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("e_documents" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột e_documents: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("e_documents" AS TEXT) AS BOOLEAN) END AS f67,
    CASE WHEN "C.1.awarded" IS NULL THEN NULL WHEN pg_typeof("C.1.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("C.1.awarded" AS DECIMAL(3,1)) = "C.1.awarded" AND CAST("C.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 30.0 THEN CAST(CAST("C.1.awarded" AS DECIMAL(4,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột C.1.awarded: cần DECIMAL(3,1) trong 0.0…30.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("C.1.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f68,
    CASE WHEN "C.2.awarded" IS NULL THEN NULL WHEN pg_typeof("C.2.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("C.2.awarded" AS DECIMAL(3,1)) = "C.2.awarded" AND CAST("C.2.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 25.0 THEN CAST(CAST("C.2.awarded" AS DECIMAL(4,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột C.2.awarded: cần DECIMAL(3,1) trong 0.0…25.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("C.2.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f69,
    CASE WHEN "tasks_done" IS NULL THEN NULL WHEN pg_typeof("tasks_done") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("tasks_done" AS DECIMAL(10,0)) = "tasks_done" AND CAST("tasks_done" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("tasks_done" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột tasks_done: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("tasks_done" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f70,
    CASE WHEN "tasks_assigned" IS NULL THEN NULL WHEN pg_typeof("tasks_assigned") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("tasks_assigned" AS DECIMAL(10,0)) = "tasks_assigned" AND CAST("tasks_assigned" AS DECIMAL(10,0)) BETWEEN 1 AND 1000000000 THEN CAST(CAST("tasks_assigned" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột tasks_assigned: cần DECIMAL(10,0) trong 1…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("tasks_assigned" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f71,
    CASE WHEN "complaints_received" IS NULL THEN NULL WHEN pg_typeof("complaints_received") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("complaints_received" AS DECIMAL(10,0)) = "complaints_received" AND CAST("complaints_received" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_received" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột complaints_received: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("complaints_received" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f72,
    CASE WHEN "complaints_settled" IS NULL THEN NULL WHEN pg_typeof("complaints_settled") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("complaints_settled" AS DECIMAL(10,0)) = "complaints_settled" AND CAST("complaints_settled" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_settled" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột complaints_settled: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("complaints_settled" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f73,
    CASE WHEN "complaints_late" IS NULL THEN NULL WHEN pg_typeof("complaints_late") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("complaints_late" AS DECIMAL(10,0)) = "complaints_late" AND CAST("complaints_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("complaints_late" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột complaints_late: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("complaints_late" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f74,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN pg_typeof("D.1.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("D.1.awarded" AS DECIMAL(3,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 40.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(4,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột D.1.awarded: cần DECIMAL(3,1) trong 0.0…40.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("D.1.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f75,
    CASE WHEN "days_late" IS NULL THEN NULL WHEN pg_typeof("days_late") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("days_late" AS DECIMAL(10,0)) = "days_late" AND CAST("days_late" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("days_late" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột days_late: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("days_late" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f76,
    CASE WHEN "reports_missing" IS NULL THEN NULL WHEN pg_typeof("reports_missing") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("reports_missing" AS DECIMAL(10,0)) = "reports_missing" AND CAST("reports_missing" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reports_missing" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột reports_missing: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("reports_missing" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f77,
    CASE WHEN "missing_documents" IS NULL THEN NULL WHEN pg_typeof("missing_documents") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("missing_documents" AS DECIMAL(10,0)) = "missing_documents" AND CAST("missing_documents" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("missing_documents" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột missing_documents: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("missing_documents" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f78,
    CASE WHEN "models" IS NULL THEN NULL WHEN pg_typeof("models") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("models" AS DECIMAL(10,0)) = "models" AND CAST("models" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("models" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột models: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("models" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f79,
    CASE WHEN "articles" IS NULL THEN NULL WHEN pg_typeof("articles") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("articles" AS DECIMAL(10,0)) = "articles" AND CAST("articles" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("articles" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột articles: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("articles" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f80,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN pg_typeof("accepted_solutions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("accepted_solutions" AS DECIMAL(10,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột accepted_solutions: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("accepted_solutions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f81,
    CASE WHEN "flag_government" IS NULL THEN NULL WHEN lower(CAST("flag_government" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_government" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột flag_government: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("flag_government" AS TEXT) AS BOOLEAN) END AS f82,
    CASE WHEN "flag_ministry" IS NULL THEN NULL WHEN lower(CAST("flag_ministry" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("flag_ministry" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột flag_ministry: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("flag_ministry" AS TEXT) AS BOOLEAN) END AS f83,
    CASE WHEN "projects_large" IS NULL THEN NULL WHEN pg_typeof("projects_large") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects_large" AS DECIMAL(10,0)) = "projects_large" AND CAST("projects_large" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects_large" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects_large: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects_large" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f84,
    CASE WHEN "pact_registered" IS NULL THEN NULL WHEN lower(CAST("pact_registered" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("pact_registered" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột pact_registered: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("pact_registered" AS TEXT) AS BOOLEAN) END AS f85,
    CASE WHEN "self_detected" IS NULL THEN NULL WHEN lower(CAST("self_detected" AS TEXT)) IN ('true', 'yes', '1') THEN TRUE WHEN lower(CAST("self_detected" AS TEXT)) IN ('false', 'no', '0') THEN FALSE ELSE CAST('cột self_detected: cần true hoặc false; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("self_detected" AS TEXT) AS BOOLEAN) END AS f86,
    CASE WHEN "reprimands" IS NULL THEN NULL WHEN pg_typeof("reprimands") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("reprimands" AS DECIMAL(10,0)) = "reprimands" AND CAST("reprimands" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("reprimands" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột reprimands: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("reprimands" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f87,
    CASE WHEN "warnings_or_worse" IS NULL THEN NULL WHEN pg_typeof("warnings_or_worse") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("warnings_or_worse" AS DECIMAL(10,0)) = "warnings_or_worse" AND CAST("warnings_or_worse" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("warnings_or_worse" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột warnings_or_worse: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("warnings_or_worse" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f88,
    CASE WHEN "figures_corrected" IS NULL THEN NULL WHEN pg_typeof("figures_corrected") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("figures_corrected" AS DECIMAL(10,0)) = "figures_corrected" AND CAST("figures_corrected" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("figures_corrected" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột figures_corrected: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("figures_corrected" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f89,
    CASE WHEN "capital_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("capital_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) = "capital_fdi.previous" AND CAST("capital_fdi.previous" AS DECIMAL(12,2)) BETWEEN 0.01 AND 1000000000.00 THEN CAST(CAST("capital_fdi.previous" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_fdi.previous: cần DECIMAL(12,2) trong 0.01…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f90,
    CASE WHEN "projects" IS NULL THEN NULL WHEN pg_typeof("projects") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects" AS DECIMAL(10,0)) = "projects" AND CAST("projects" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f91,
    CASE WHEN "projects.previous" IS NULL THEN NULL WHEN pg_typeof("projects.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("projects.previous" AS DECIMAL(10,0)) = "projects.previous" AND CAST("projects.previous" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("projects.previous" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột projects.previous: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("projects.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f92,
    CASE WHEN "dossiers_overdue" IS NULL THEN NULL WHEN pg_typeof("dossiers_overdue") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("dossiers_overdue" AS DECIMAL(10,0)) = "dossiers_overdue" AND CAST("dossiers_overdue" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("dossiers_overdue" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột dossiers_overdue: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("dossiers_overdue" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f93,
    CASE WHEN "zones_construction" IS NULL THEN NULL WHEN pg_typeof("zones_construction") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_construction" AS DECIMAL(10,0)) = "zones_construction" AND CAST("zones_construction" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_construction" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_construction: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("zones_construction" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f94,
    CASE WHEN "zones_planned" IS NULL THEN NULL WHEN pg_typeof("zones_planned") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_planned" AS DECIMAL(10,0)) = "zones_planned" AND CAST("zones_planned" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("zones_planned" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_planned: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("zones_planned" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f95,
    CASE WHEN "zones_area" IS NULL THEN NULL WHEN pg_typeof("zones_area") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("zones_area" AS DECIMAL(11,1)) = "zones_area" AND CAST("zones_area" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("zones_area" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột zones_area: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("zones_area" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f96,
    CASE WHEN "capital_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("capital_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) = "capital_ddi.previous" AND CAST("capital_ddi.previous" AS DECIMAL(12,2)) BETWEEN 0.00 AND 1000000000.00 THEN CAST(CAST("capital_ddi.previous" AS DECIMAL(14,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_ddi.previous: cần DECIMAL(12,2) trong 0.00…1000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f97,
    CASE WHEN "capital_implemented.previous" IS NULL THEN NULL WHEN pg_typeof("capital_implemented.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) = "capital_implemented.previous" AND CAST("capital_implemented.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("capital_implemented.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột capital_implemented.previous: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital_implemented.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f98,
    CASE WHEN "revenue_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("revenue_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) = "revenue_ddi.previous" AND CAST("revenue_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("revenue_ddi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột revenue_ddi.previous: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f99,
    CASE WHEN "export.previous" IS NULL THEN NULL WHEN pg_typeof("export.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.previous" AS DECIMAL(11,1)) = "export.previous" AND CAST("export.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("export.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột export.previous: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("export.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f100,
    CASE WHEN "budget_fdi.previous" IS NULL THEN NULL WHEN pg_typeof("budget_fdi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) = "budget_fdi.previous" AND CAST("budget_fdi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_fdi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_fdi.previous: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget_fdi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f101,
    CASE WHEN "budget_ddi.previous" IS NULL THEN NULL WHEN pg_typeof("budget_ddi.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) = "budget_ddi.previous" AND CAST("budget_ddi.previous" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("budget_ddi.previous" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột budget_ddi.previous: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget_ddi.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f102,
    CASE WHEN "housing_area" IS NULL THEN NULL WHEN pg_typeof("housing_area") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("housing_area" AS DECIMAL(10,0)) = "housing_area" AND CAST("housing_area" AS DECIMAL(10,0)) BETWEEN 0 AND 1000000000 THEN CAST(CAST("housing_area" AS DECIMAL(10,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('cột housing_area: cần DECIMAL(10,0) trong 0…1000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("housing_area" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f103,
    CASE WHEN "import" IS NULL THEN NULL WHEN pg_typeof("import") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("import" AS DECIMAL(11,1)) = "import" AND CAST("import" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột import: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("import" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f104,
    CASE WHEN "import.plan" IS NULL THEN NULL WHEN pg_typeof("import.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("import.plan" AS DECIMAL(11,1)) = "import.plan" AND CAST("import.plan" AS DECIMAL(11,1)) BETWEEN 0.0 AND 1000000000.0 THEN CAST(CAST("import.plan" AS DECIMAL(12,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('cột import.plan: cần DECIMAL(11,1) trong 0.0…1000000000.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("import.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f105
  FROM "figures"
),
steps AS MATERIALIZED (
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
    CASE WHEN f8 <= (CASE WHEN f8 > 0 THEN f7 ELSE NULL END) THEN f8 WHEN NOT (f8 <= (CASE WHEN f8 > 0 THEN f7 ELSE NULL END)) THEN CASE WHEN f8 > 0 THEN f7 ELSE NULL END END AS v124,
    -- A.1.4
    (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) < 0 AS t128,
    f8 + (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) AS v129,
    NOT ((f7 IS NULL) OR (f8 IS NULL)) AS t130,
    (abs(CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END)) + (CASE WHEN (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) < 0 THEN f8 - 1 WHEN NOT ((CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) < 0) THEN 0 END) AS v131,
    (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) IS NOT NULL AS t150,
    (f7 IS NULL) OR (f8 IS NULL) AS t151,
    -- A.1.5
    (f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NOT NULL) AS t154,
    (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) < 0 AS t158,
    (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) IS NOT NULL AS t159,
    (f9 IS NOT NULL) AND (NOT ((f9 IS NULL) OR (f10 IS NULL))) AND (NOT (0 = f9)) AS t160,
    (abs(CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END)) + (CASE WHEN (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) < 0 THEN (NULLIF(f9, 0)) - 1 WHEN NOT ((CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) < 0) THEN 0 END) AS v161,
    (NULLIF(f9, 0)) + (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) AS v176,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (0 = f9) AND (f10 IS NULL)) AS t187,
    (f9 IS NULL) OR ((f9 IS NOT NULL) AND (f10 IS NULL) AND (NOT (0 = f9))) AS t192,
    -- A.1.6
    (f11 IS NULL) OR ((f11 IS NOT NULL) AND (f12 IS NULL) AND (NOT (0 = f11))) AS t197,
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN NULLIF(f11, 0) END AS d198,
    CASE WHEN 0 = f11 THEN 1 WHEN NOT (0 = f11) THEN (CASE WHEN (NULLIF(f11, 0)) <= (CASE WHEN f11 > 0 THEN f12 ELSE NULL END) THEN NULLIF(f11, 0) WHEN NOT ((NULLIF(f11, 0)) <= (CASE WHEN f11 > 0 THEN f12 ELSE NULL END)) THEN CASE WHEN f11 > 0 THEN f12 ELSE NULL END END) * 2 END AS v199,
    -- A.2.1
    CASE WHEN f14 <= (CASE WHEN f14 > 0 THEN f13 ELSE NULL END) THEN f14 WHEN NOT (f14 <= (CASE WHEN f14 > 0 THEN f13 ELSE NULL END)) THEN CASE WHEN f14 > 0 THEN f13 ELSE NULL END END AS v203,
    -- A.2.2
    ((CASE WHEN f15 > 0 THEN f13 ELSE NULL END) - f15) * 10 AS v207,
    -- A.2.3
    CASE WHEN f17 <= (CASE WHEN f17 > 0 THEN f16 ELSE NULL END) THEN f17 WHEN NOT (f17 <= (CASE WHEN f17 > 0 THEN f16 ELSE NULL END)) THEN CASE WHEN f17 > 0 THEN f16 ELSE NULL END END AS v213,
    -- A.2.4
    ((CASE WHEN f18 > 0 THEN f16 ELSE NULL END) - f18) * 25 AS v217,
    -- A.2.5
    CASE WHEN f20 <= (CASE WHEN f20 > 0 THEN f19 ELSE NULL END) THEN f20 WHEN NOT (f20 <= (CASE WHEN f20 > 0 THEN f19 ELSE NULL END)) THEN CASE WHEN f20 > 0 THEN f19 ELSE NULL END END AS v224,
    -- A.2.6
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 20) < (21 * f22) AS t228,
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 20) < (19 * f22) AS t229,
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) * 20) < (17 * f22) AS t230,
    -- A.2.7
    CASE WHEN f24 <= (CASE WHEN f24 > 0 THEN f23 ELSE NULL END) THEN f24 WHEN NOT (f24 <= (CASE WHEN f24 > 0 THEN f23 ELSE NULL END)) THEN CASE WHEN f24 > 0 THEN f23 ELSE NULL END END AS v237,
    -- A.2.8
    (CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) < 0 AS t241,
    f26 + (CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) AS v242,
    NOT ((f25 IS NULL) OR (f26 IS NULL)) AS t243,
    (CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) * 1000000000000000000000 AS v244,
    (CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) IS NOT NULL AS t261,
    (f25 IS NULL) OR (f26 IS NULL) AS t262,
    -- A.3.1
    CASE WHEN f28 <= (CASE WHEN f28 > 0 THEN f27 ELSE NULL END) THEN f28 WHEN NOT (f28 <= (CASE WHEN f28 > 0 THEN f27 ELSE NULL END)) THEN CASE WHEN f28 > 0 THEN f27 ELSE NULL END END AS v265,
    -- A.3.2
    (f29 IS NULL) OR (f30 IS NULL) OR (f31 IS NULL) OR (f32 IS NULL) AS t269,
    ((CAST(CASE WHEN f29 < f30 THEN 0 WHEN NOT (f29 < f30) THEN 1 END AS NUMERIC)) * 8) + ((CAST(CASE WHEN f31 < f32 THEN 0 WHEN NOT (f31 < f32) THEN 1 END AS NUMERIC)) * 7) AS v270,
    -- A.3.3
    (f33 IS NULL) OR ((f33 IS NOT NULL) AND (f34 IS NULL) AND (NOT (0 = f33))) AS t273,
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN NULLIF(f33, 0) END AS d274,
    CASE WHEN 0 = f33 THEN 1 WHEN NOT (0 = f33) THEN (CASE WHEN (NULLIF(f33, 0)) <= (CASE WHEN f33 > 0 THEN f34 ELSE NULL END) THEN NULLIF(f33, 0) WHEN NOT ((NULLIF(f33, 0)) <= (CASE WHEN f33 > 0 THEN f34 ELSE NULL END)) THEN CASE WHEN f33 > 0 THEN f34 ELSE NULL END END) * 2 END AS v275,
    -- A.3.4
    (f35 IS NULL) OR (f36 IS NULL) OR (f38 IS NULL) OR (f37 IS NULL) AS t279,
    CASE WHEN (f35 - f36) <= 0 THEN 0 WHEN NOT ((f35 - f36) <= 0) THEN f35 - f36 END AS v280,
    -- A.3.5
    CASE WHEN 10 <= (div(f39, 20000)) THEN 10 WHEN NOT (10 <= (div(f39, 20000))) THEN div(f39, 20000) END AS v284,
    -- A.3.6
    ((CASE WHEN 3 <= f40 THEN 3 WHEN NOT (3 <= f40) THEN f40 END) * 2) + (CASE WHEN 4 <= f41 THEN 4 WHEN NOT (4 <= f41) THEN f41 END) AS v287,
    -- A.4.1
    (f42 IS NULL) OR ((f42 IS NOT NULL) AND (f43 IS NULL) AND (NOT (0 = f42))) AS t291,
    ((CASE WHEN f42 > 0 THEN f43 ELSE NULL END) - (NULLIF(f42, 0))) * 10 AS v292,
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN NULLIF(f42, 0) END AS d294,
    -- A.4.2
    ((CASE WHEN f45 > 0 THEN f44 ELSE NULL END) * 4) < (3 * f45) AS t299,
    ((CASE WHEN f45 > 0 THEN f44 ELSE NULL END) * 5) < (3 * f45) AS t300,
    ((CASE WHEN f45 > 0 THEN f44 ELSE NULL END) * 20) < (9 * f45) AS t301,
    -- A.4.3
    ((CASE WHEN f46 > 0 THEN f44 ELSE NULL END) * 10) < (9 * f46) AS t306,
    ((CASE WHEN f46 > 0 THEN f44 ELSE NULL END) * 4) < (3 * f46) AS t307,
    ((CASE WHEN f46 > 0 THEN f44 ELSE NULL END) * 5) < (3 * f46) AS t308,
    -- A.4.4
    (4 + ((CAST(CASE WHEN (NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44) THEN 1 WHEN NOT ((NOT ((f47 * 2) < (f44 * 7))) AND (0 < f44)) THEN 0 END AS NUMERIC)) * 3)) + ((CAST(CASE WHEN f47 < (f48 * 75) THEN 0 WHEN NOT (f47 < (f48 * 75)) THEN 1 END AS NUMERIC)) * 3) AS v313,
    -- A.4.5
    f48 + ((-(CASE WHEN f48 > 0 THEN f49 ELSE NULL END)) * 5) AS v317,
    -- A.4.6
    CASE WHEN f51 <= (CASE WHEN f51 > 0 THEN f50 ELSE NULL END) THEN f51 WHEN NOT (f51 <= (CASE WHEN f51 > 0 THEN f50 ELSE NULL END)) THEN CASE WHEN f51 > 0 THEN f50 ELSE NULL END END AS v322,
    -- A.4.7
    CASE WHEN f53 <= (CASE WHEN f53 > 0 THEN f52 ELSE NULL END) THEN f53 WHEN NOT (f53 <= (CASE WHEN f53 > 0 THEN f52 ELSE NULL END)) THEN CASE WHEN f53 > 0 THEN f52 ELSE NULL END END AS v326,
    COALESCE((NOT (0 < f54)) AND (f54 IS NOT NULL), FALSE) AS t328,
    -- A.5.1
    (f55 IS NULL) OR (f56 IS NULL) OR (f57 IS NULL) OR (f58 IS NULL) AS t336,
    ((((CASE WHEN 2 <= f55 THEN 2 WHEN NOT (2 <= f55) THEN f55 END) * 3) + ((CASE WHEN 2 <= f56 THEN 2 WHEN NOT (2 <= f56) THEN f56 END) * 2)) + (CASE WHEN 3 <= f57 THEN 3 WHEN NOT (3 <= f57) THEN f57 END)) + (CASE WHEN 3 <= f58 THEN 3 WHEN NOT (3 <= f58) THEN f58 END) AS v337,
    -- A.5.2
    5 - (CASE WHEN 5 <= f59 THEN 5 WHEN NOT (5 <= f59) THEN f59 END) AS v341,
    -- B.1
    ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) * 50) < (49 * f61) AS t344,
    ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) * 20) < (19 * f61) AS t345,
    -- B.2
    ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) * 5) < (4 * f63) AS t351,
    ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) * 2) < f63 AS t352,
    -- B.3
    ((CAST(CASE WHEN f64 THEN 1 WHEN NOT f64 THEN 0 END AS NUMERIC)) * 3) + ((CAST(CASE WHEN f65 THEN 1 WHEN NOT f65 THEN 0 END AS NUMERIC)) * 2) AS v358,
    -- B.4
    ((CAST(CASE WHEN f66 THEN 1 WHEN NOT f66 THEN 0 END AS NUMERIC)) * 2) + ((CAST(CASE WHEN f67 THEN 1 WHEN NOT f67 THEN 0 END AS NUMERIC)) * 3) AS v362,
    -- C.1
    CASE WHEN f68 IS NOT NULL THEN f68 * 10 ELSE 0 END AS v366,
    CASE WHEN f68 IS NOT NULL THEN f68 * 10 ELSE 3000 END AS v367,
    -- C.2
    CASE WHEN f69 IS NOT NULL THEN f69 * 10 ELSE 0 END AS v368,
    CASE WHEN f69 IS NOT NULL THEN f69 * 10 ELSE 2500 END AS v369,
    -- C.3
    ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) * 20) < (19 * f71) AS t370,
    ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) * 10) < (9 * f71) AS t371,
    -- C.4
    10 - (CASE WHEN 10 <= (((f72 - f73) * 2) + f74) THEN 10 WHEN NOT (10 <= (((f72 - f73) * 2) + f74)) THEN ((f72 - f73) * 2) + f74 END) AS v377,
    -- D.1
    CASE WHEN f75 IS NOT NULL THEN f75 * 10 ELSE 0 END AS v381,
    CASE WHEN f75 IS NOT NULL THEN f75 * 10 ELSE 4000 END AS v382,
    -- D.2
    ((CASE WHEN 10 <= f76 THEN 10 WHEN NOT (10 <= f76) THEN f76 END) + ((CASE WHEN 3 <= f77 THEN 3 WHEN NOT (3 <= f77) THEN f77 END) * 5)) + (CASE WHEN 5 <= f78 THEN 5 WHEN NOT (5 <= f78) THEN f78 END) AS v383,
    -- D.3
    ((CASE WHEN 3 <= f79 THEN 3 WHEN NOT (3 <= f79) THEN f79 END) * 10) + (CASE WHEN 20 <= f80 THEN 20 WHEN NOT (20 <= f80) THEN f80 END) AS v388,
    -- E.1
    CASE WHEN 4 <= f81 THEN 4 WHEN NOT (4 <= f81) THEN f81 END AS v392,
    -- E.2
    (CAST(CASE WHEN f82 THEN 1 WHEN NOT f82 THEN 0 END AS NUMERIC)) * 3 AS v395,
    (CAST(CASE WHEN f83 THEN 1 WHEN NOT f83 THEN 0 END AS NUMERIC)) * 2 AS v396,
    -- E.3
    CASE WHEN 5 <= f84 THEN 5 WHEN NOT (5 <= f84) THEN f84 END AS v401,
    -- F.1
    (CAST(-(CASE WHEN f85 THEN 0 WHEN NOT f85 THEN 1 END) AS NUMERIC)) * 800 AS v404,
    (f85 IS NOT NULL) AND ((CAST(-(CASE WHEN f85 THEN 0 WHEN NOT f85 THEN 1 END) AS NUMERIC)) IS NOT NULL) AS t405,
    -- F.2
    (f86 IS NULL) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f87 IS NULL)) OR ((f86 IS NOT NULL) AND (NOT f86) AND (f88 IS NULL)) AS t408,
    (CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f87 THEN 4 WHEN NOT (4 <= f87) THEN f87 END END) + ((CASE WHEN f86 THEN 0 WHEN NOT f86 THEN CASE WHEN 4 <= f88 THEN 4 WHEN NOT (4 <= f88) THEN f88 END END) * 2) AS v409,
    -- F.3
    -(CASE WHEN 4 <= f89 THEN 4 WHEN NOT (4 <= f89) THEN f89 END) AS v414
  FROM figures
),
steps_2 AS MATERIALIZED (
  SELECT
    steps.*,
    -- A.1.1
    CASE WHEN (2 * (NULLIF(f3, 0))) <= v109 THEN 2 * (NULLIF(f3, 0)) WHEN NOT ((2 * (NULLIF(f3, 0))) <= v109) THEN v109 END AS v110,
    -- A.1.2
    CASE WHEN (NULLIF(f5, 0)) <= v117 THEN NULLIF(f5, 0) WHEN NOT ((NULLIF(f5, 0)) <= v117) THEN v117 END AS v118,
    -- A.1.3
    (NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v124 IS NOT NULL) AS t125,
    -- A.1.4
    CASE WHEN (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) < 0 THEN -(div(v131, f8)) ELSE div(v131, f8) END AS v132,
    bool_or((t130 AND (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) IS NULL)) OVER () AS w139,
    count(CASE WHEN t151 THEN 1 END) OVER () AS w152,
    -- A.1.5
    max(CASE WHEN t154 THEN f10 END) OVER () AS w155,
    bool_or((t154 IS NULL) OR (t154 AND f10 IS NULL)) OVER () AS w156,
    CASE WHEN (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) < 0 THEN -(div(v161, (NULLIF(f9, 0)))) ELSE div(v161, (NULLIF(f9, 0))) END AS v162,
    bool_or((t160 IS NULL) OR (t160 AND (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) IS NULL)) OVER () AS w170,
    count(CASE WHEN t187 THEN 1 END) OVER () AS w188,
    bool_or(t187 IS NULL) OVER () AS w189,
    count(CASE WHEN t192 THEN 1 END) OVER () AS w193,
    bool_or(t192 IS NULL) OVER () AS w194,
    -- A.1.6
    (NOT (COALESCE(t197, FALSE))) AND (v199 IS NOT NULL) AS t200,
    -- A.2.1
    (NOT ((f13 IS NULL) OR (f14 IS NULL))) AND (v203 IS NOT NULL) AS t204,
    -- A.2.2
    CASE WHEN f15 <= v207 THEN f15 WHEN NOT (f15 <= v207) THEN v207 END AS v208,
    -- A.2.3
    (NOT ((f16 IS NULL) OR (f17 IS NULL))) AND (v213 IS NOT NULL) AS t214,
    -- A.2.4
    CASE WHEN (3 * f18) <= v217 THEN 3 * f18 WHEN NOT ((3 * f18) <= v217) THEN v217 END AS v218,
    -- A.2.5
    (NOT ((f19 IS NULL) OR (f20 IS NULL))) AND (v224 IS NOT NULL) AS t225,
    -- A.2.6
    ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) < f22) AND (NOT t229) AS t231,
    t228 AND (NOT ((CASE WHEN f22 > 0 THEN f21 ELSE NULL END) < f22)) AS t232,
    -- A.2.7
    (NOT ((f23 IS NULL) OR (f24 IS NULL))) AND (v237 IS NOT NULL) AS t238,
    -- A.2.8
    (abs(v244)) + (CASE WHEN v244 < 0 THEN f26 - 1 WHEN NOT (v244 < 0) THEN 0 END) AS v245,
    bool_or((t243 AND (CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) IS NULL)) OVER () AS w250,
    count(CASE WHEN t262 THEN 1 END) OVER () AS w263,
    -- A.3.1
    (NOT ((f27 IS NULL) OR (f28 IS NULL))) AND (v265 IS NOT NULL) AS t266,
    -- A.3.2
    CASE WHEN (NOT t269) AND (v270 IS NOT NULL) THEN v270 * 100 ELSE 0 END AS v271,
    CASE WHEN (NOT t269) AND (v270 IS NOT NULL) THEN v270 * 100 ELSE 1500 END AS v272,
    -- A.3.3
    (NOT (COALESCE(t273, FALSE))) AND (v275 IS NOT NULL) AS t276,
    -- A.3.4
    (CASE WHEN 5 <= v280 THEN 5 WHEN NOT (5 <= v280) THEN v280 END) + ((CAST(CASE WHEN f37 < f38 THEN 1 WHEN NOT (f37 < f38) THEN 0 END AS NUMERIC)) * 5) AS v281,
    -- A.3.5
    CASE WHEN (f39 IS NOT NULL) AND (v284 IS NOT NULL) THEN v284 * 100 ELSE 0 END AS v285,
    CASE WHEN (f39 IS NOT NULL) AND (v284 IS NOT NULL) THEN v284 * 100 ELSE 1000 END AS v286,
    -- A.3.6
    (NOT ((f40 IS NULL) OR (f41 IS NULL))) AND (v287 IS NOT NULL) AS t288,
    -- A.4.1
    CASE WHEN (NULLIF(f42, 0)) <= v292 THEN NULLIF(f42, 0) WHEN NOT ((NULLIF(f42, 0)) <= v292) THEN v292 END AS v293,
    -- A.4.2
    CASE WHEN t299 THEN CASE WHEN t299 AND (NOT t300) THEN 16 WHEN NOT (t299 AND (NOT t300)) THEN CASE WHEN t300 AND (NOT t301) THEN 12 WHEN NOT (t300 AND (NOT t301)) THEN CASE WHEN t301 THEN 6 WHEN NOT t301 THEN CAST(NULL AS NUMERIC) END END END WHEN NOT t299 THEN 20 END AS v302,
    -- A.4.3
    CASE WHEN t306 THEN CASE WHEN t306 AND (NOT t307) THEN 12 WHEN NOT (t306 AND (NOT t307)) THEN CASE WHEN t307 AND (NOT t308) THEN 8 WHEN NOT (t307 AND (NOT t308)) THEN CASE WHEN t308 THEN 4 WHEN NOT t308 THEN CAST(NULL AS NUMERIC) END END END WHEN NOT t306 THEN 15 END AS v309,
    -- A.4.4
    (NOT ((f44 IS NULL) OR (f47 IS NULL) OR (f48 IS NULL))) AND (v313 IS NOT NULL) AS t314,
    -- A.4.5
    CASE WHEN v317 <= 0 THEN 0 WHEN NOT (v317 <= 0) THEN v317 END AS v318,
    -- A.4.6
    (NOT ((f50 IS NULL) OR (f51 IS NULL))) AND (v322 IS NOT NULL) AS t323,
    -- A.4.7
    (NOT ((f52 IS NULL) OR (f53 IS NULL))) AND (v326 IS NOT NULL) AS t327,
    (NOT (COALESCE((0 < f54) AND (f54 IS NOT NULL), FALSE))) AND (NOT t328) AS t329,
    (div((((v326 * 2000) * 2) + f53), (f53 * 2))) * f53 AS v330,
    -- A.5.1
    9 - (CASE WHEN 9 <= v337 THEN 9 WHEN NOT (9 <= v337) THEN v337 END) AS v338,
    -- A.5.2
    CASE WHEN (f59 IS NOT NULL) AND (v341 IS NOT NULL) THEN v341 * 500 ELSE 0 END AS v342,
    CASE WHEN (f59 IS NOT NULL) AND (v341 IS NOT NULL) THEN v341 * 500 ELSE 2500 END AS v343,
    -- B.1
    ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) < f61) AND (NOT t344) AS t346,
    -- B.2
    ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) < f63) AND (NOT t351) AS t353,
    -- B.3
    (NOT ((f64 IS NULL) OR (f65 IS NULL))) AND (v358 IS NOT NULL) AS t359,
    -- B.4
    (NOT ((f66 IS NULL) OR (f67 IS NULL))) AND (v362 IS NOT NULL) AS t363,
    -- C.3
    ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) < f71) AND (NOT t370) AS t372,
    -- C.4
    COALESCE((NOT ((f72 IS NULL) OR (f73 IS NULL) OR (f74 IS NULL))) AND (v377 IS NOT NULL) AND (v377 <= 10), FALSE) AS t378,
    -- D.2
    35 - (CASE WHEN 25 <= v383 THEN 25 WHEN NOT (25 <= v383) THEN v383 END) AS v384,
    -- D.3
    (NOT ((f79 IS NULL) OR (f80 IS NULL))) AND (v388 IS NOT NULL) AS t389,
    -- E.1
    CASE WHEN (f81 IS NOT NULL) AND (v392 IS NOT NULL) THEN v392 * 500 ELSE 0 END AS v393,
    CASE WHEN (f81 IS NOT NULL) AND (v392 IS NOT NULL) THEN v392 * 500 ELSE 2000 END AS v394,
    -- E.2
    CASE WHEN v396 <= v395 THEN v395 WHEN NOT (v396 <= v395) THEN v396 END AS v397,
    -- E.3
    CASE WHEN (f84 IS NOT NULL) AND (v401 IS NOT NULL) THEN v401 * 500 ELSE 0 END AS v402,
    CASE WHEN (f84 IS NOT NULL) AND (v401 IS NOT NULL) THEN v401 * 500 ELSE 2500 END AS v403,
    -- F.1
    CASE WHEN t405 THEN v404 ELSE -800 END AS v406,
    CASE WHEN t405 THEN v404 ELSE 0 END AS v407,
    -- F.2
    -(CASE WHEN 10 <= v409 THEN 10 WHEN NOT (10 <= v409) THEN v409 END) AS v410,
    -- F.3
    CASE WHEN (f89 IS NOT NULL) AND (v414 IS NOT NULL) THEN v414 * 300 ELSE -1200 END AS v415,
    CASE WHEN (f89 IS NOT NULL) AND (v414 IS NOT NULL) THEN v414 * 300 ELSE 0 END AS v416
  FROM steps
),
steps_3 AS MATERIALIZED (
  SELECT
    steps_2.*,
    -- A.1.1
    CASE WHEN f3 = 0 THEN 1 WHEN NOT (f3 = 0) THEN CASE WHEN v110 <= 0 THEN 0 WHEN NOT (v110 <= 0) THEN v110 END END AS v112,
    -- A.1.2
    CASE WHEN 0 = f5 THEN 1 WHEN NOT (0 = f5) THEN (CASE WHEN v118 <= 0 THEN 0 WHEN NOT (v118 <= 0) THEN v118 END) * 2 END AS v120,
    -- A.1.3
    CASE WHEN t125 THEN div((((v124 * 4500) * 2) + f8), (f8 * 2)) ELSE 0 END AS v126,
    CASE WHEN t125 THEN div((((v124 * 4500) * 2) + f8), (f8 * 2)) ELSE 4500 END AS v127,
    -- A.1.4
    CASE WHEN t130 THEN v132 END AS k133,
    (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) - (v132 * f8) AS v134,
    CASE WHEN (f7 IS NULL) OR (f8 IS NULL) THEN 1 < (CAST(w152 AS NUMERIC)) ELSE 0 < (CAST(w152 AS NUMERIC)) END AS t153,
    -- A.1.5
    (CASE WHEN w156 THEN NULL ELSE w155 END) IS NOT NULL AS t157,
    CASE WHEN t160 THEN v162 END AS k163,
    (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) - (v162 * (NULLIF(f9, 0))) AS v164,
    CASE WHEN (CASE WHEN w156 THEN NULL ELSE w155 END) > 0 THEN f10 ELSE NULL END AS v173,
    NULLIF(CASE WHEN w156 THEN NULL ELSE w155 END, 0) AS d174,
    CASE WHEN w189 THEN NULL ELSE CAST(w188 AS NUMERIC) END AS v190,
    CASE WHEN w194 THEN NULL ELSE CAST(w193 AS NUMERIC) END AS v195,
    -- A.1.6
    CASE WHEN t200 THEN div((((v199 * 1250) * 2) + d198), (d198 * 2)) ELSE 0 END AS v201,
    CASE WHEN t200 THEN div((((v199 * 1250) * 2) + d198), (d198 * 2)) ELSE 2500 END AS v202,
    -- A.2.1
    CASE WHEN t204 THEN div((((v203 * 2500) * 2) + f14), (f14 * 2)) ELSE 0 END AS v205,
    CASE WHEN t204 THEN div((((v203 * 2500) * 2) + f14), (f14 * 2)) ELSE 2500 END AS v206,
    -- A.2.2
    CASE WHEN v208 <= 0 THEN 0 WHEN NOT (v208 <= 0) THEN v208 END AS v209,
    -- A.2.3
    CASE WHEN t214 THEN div((((v213 * 3000) * 2) + f17), (f17 * 2)) ELSE 0 END AS v215,
    CASE WHEN t214 THEN div((((v213 * 3000) * 2) + f17), (f17 * 2)) ELSE 3000 END AS v216,
    -- A.2.4
    CASE WHEN v218 <= 0 THEN 0 WHEN NOT (v218 <= 0) THEN v218 END AS v219,
    -- A.2.5
    CASE WHEN t225 THEN div((((v224 * 2500) * 2) + f20), (f20 * 2)) ELSE 0 END AS v226,
    CASE WHEN t225 THEN div((((v224 * 2500) * 2) + f20), (f20 * 2)) ELSE 2500 END AS v227,
    -- A.2.6
    CASE WHEN t228 THEN CASE WHEN t232 THEN 26 WHEN NOT t232 THEN CASE WHEN t231 THEN 20 WHEN NOT t231 THEN CASE WHEN t229 AND (NOT t230) THEN 12 WHEN NOT (t229 AND (NOT t230)) THEN CASE WHEN t230 THEN 5 WHEN NOT t230 THEN CAST(NULL AS NUMERIC) END END END END WHEN NOT t228 THEN 30 END AS v233,
    -- A.2.7
    CASE WHEN t238 THEN div((((v237 * 3000) * 2) + f24), (f24 * 2)) ELSE 0 END AS v239,
    CASE WHEN t238 THEN div((((v237 * 3000) * 2) + f24), (f24 * 2)) ELSE 3000 END AS v240,
    -- A.2.8
    CASE WHEN t243 THEN CASE WHEN v244 < 0 THEN -(div(v245, f26)) ELSE div(v245, f26) END END AS k246,
    CASE WHEN (f25 IS NULL) OR (f26 IS NULL) THEN 1 < (CAST(w263 AS NUMERIC)) ELSE 0 < (CAST(w263 AS NUMERIC)) END AS t264,
    -- A.3.1
    CASE WHEN t266 THEN div((((v265 * 2000) * 2) + f28), (f28 * 2)) ELSE 0 END AS v267,
    CASE WHEN t266 THEN div((((v265 * 2000) * 2) + f28), (f28 * 2)) ELSE 2000 END AS v268,
    -- A.3.3
    CASE WHEN t276 THEN div((((v275 * 750) * 2) + d274), (d274 * 2)) ELSE 0 END AS v277,
    CASE WHEN t276 THEN div((((v275 * 750) * 2) + d274), (d274 * 2)) ELSE 1500 END AS v278,
    -- A.3.4
    CASE WHEN (NOT t279) AND (v281 IS NOT NULL) THEN v281 * 100 ELSE 0 END AS v282,
    CASE WHEN (NOT t279) AND (v281 IS NOT NULL) THEN v281 * 100 ELSE 1000 END AS v283,
    -- A.3.6
    CASE WHEN t288 THEN v287 * 200 ELSE 0 END AS v289,
    CASE WHEN t288 THEN v287 * 200 ELSE 2000 END AS v290,
    -- A.4.1
    CASE WHEN 0 = f42 THEN 1 WHEN NOT (0 = f42) THEN (CASE WHEN v293 <= 0 THEN 0 WHEN NOT (v293 <= 0) THEN v293 END) * 2 END AS v295,
    -- A.4.2
    COALESCE((NOT ((f44 IS NULL) OR (f45 IS NULL))) AND (v302 IS NOT NULL) AND (6 <= v302), FALSE) AS t303,
    -- A.4.3
    COALESCE((NOT ((f44 IS NULL) OR (f46 IS NULL))) AND (v309 IS NOT NULL) AND (4 <= v309), FALSE) AS t310,
    -- A.4.4
    CASE WHEN t314 THEN v313 * 200 ELSE 800 END AS v315,
    CASE WHEN t314 THEN v313 * 200 ELSE 2000 END AS v316,
    -- A.4.5
    (NOT ((f48 IS NULL) OR (f49 IS NULL))) AND (v318 IS NOT NULL) AS t319,
    -- A.4.6
    CASE WHEN t323 THEN div((((v322 * 2000) * 2) + f51), (f51 * 2)) ELSE 0 END AS v324,
    CASE WHEN t323 THEN div((((v322 * 2000) * 2) + f51), (f51 * 2)) ELSE 2000 END AS v325,
    -- A.4.7
    CASE WHEN (v326 * 2000) <= v330 THEN v326 * 2000 WHEN NOT ((v326 * 2000) <= v330) THEN v330 END AS v331,
    CASE WHEN t328 THEN 1 WHEN t329 AND t327 THEN f53 WHEN t329 THEN 1 WHEN t327 THEN 1 ELSE 1 END AS d332,
    CASE WHEN v330 <= (v326 * 2000) THEN v326 * 2000 WHEN NOT (v330 <= (v326 * 2000)) THEN v330 END AS v334,
    -- A.5.1
    CASE WHEN (NOT t336) AND (v338 IS NOT NULL) THEN v338 * 500 ELSE 0 END AS v339,
    CASE WHEN (NOT t336) AND (v338 IS NOT NULL) THEN v338 * 500 ELSE 4500 END AS v340,
    -- B.1
    CASE WHEN (CASE WHEN f61 > 0 THEN f60 ELSE NULL END) < f61 THEN CASE WHEN t346 THEN 25 WHEN NOT t346 THEN CASE WHEN t344 AND (NOT t345) THEN 15 WHEN NOT (t344 AND (NOT t345)) THEN CASE WHEN t345 THEN 0 WHEN NOT t345 THEN CAST(NULL AS NUMERIC) END END END WHEN NOT ((CASE WHEN f61 > 0 THEN f60 ELSE NULL END) < f61) THEN 35 END AS v347,
    -- B.2
    CASE WHEN (CASE WHEN f63 > 0 THEN f62 ELSE NULL END) < f63 THEN CASE WHEN t353 THEN 20 WHEN NOT t353 THEN CASE WHEN t351 AND (NOT t352) THEN 12 WHEN NOT (t351 AND (NOT t352)) THEN CASE WHEN t352 THEN 5 WHEN NOT t352 THEN CAST(NULL AS NUMERIC) END END END WHEN NOT ((CASE WHEN f63 > 0 THEN f62 ELSE NULL END) < f63) THEN 25 END AS v354,
    -- B.3
    CASE WHEN t359 THEN v358 * 400 ELSE 0 END AS v360,
    CASE WHEN t359 THEN v358 * 400 ELSE 2000 END AS v361,
    -- B.4
    CASE WHEN t363 THEN v362 * 400 ELSE 0 END AS v364,
    CASE WHEN t363 THEN v362 * 400 ELSE 2000 END AS v365,
    -- C.3
    CASE WHEN (CASE WHEN f71 > 0 THEN f70 ELSE NULL END) < f71 THEN CASE WHEN t372 THEN 20 WHEN NOT t372 THEN CASE WHEN t370 AND (NOT t371) THEN 12 WHEN NOT (t370 AND (NOT t371)) THEN CASE WHEN t371 THEN 4 WHEN NOT t371 THEN CAST(NULL AS NUMERIC) END END END WHEN NOT ((CASE WHEN f71 > 0 THEN f70 ELSE NULL END) < f71) THEN 25 END AS v373,
    -- C.4
    CASE WHEN t378 THEN v377 * 200 ELSE 0 END AS v379,
    CASE WHEN t378 THEN v377 * 200 ELSE 2000 END AS v380,
    -- D.2
    (NOT ((f76 IS NULL) OR (f77 IS NULL) OR (f78 IS NULL))) AND (v384 IS NOT NULL) AS t385,
    -- D.3
    CASE WHEN t389 THEN v388 * 50 ELSE 0 END AS v390,
    CASE WHEN t389 THEN v388 * 50 ELSE 2500 END AS v391,
    -- E.2
    (NOT ((f82 IS NULL) OR (f83 IS NULL))) AND (v397 IS NOT NULL) AS t398,
    -- F.2
    (NOT (COALESCE(t408, FALSE))) AND (v410 IS NOT NULL) AS t411
  FROM steps_2
),
steps_4 AS MATERIALIZED (
  SELECT
    steps_3.*,
    -- A.1.1
    (NOT (COALESCE(t108, FALSE))) AND (v112 IS NOT NULL) AS t113,
    -- A.1.2
    (NOT (COALESCE(t116, FALSE))) AND (v120 IS NOT NULL) AS t121,
    -- A.1.4
    CASE WHEN t130 THEN div((v134 * 100000000000000000000000000), f8) END AS k135,
    count(k133) OVER () AS w138,
    -- A.1.5
    div((v164 * 100000000000000000000000000), (NULLIF(f9, 0))) AS v165,
    count(k163) OVER () AS w169,
    CASE WHEN 0 < (CASE WHEN w156 THEN NULL ELSE w155 END) THEN d174 WHEN NOT (0 < (CASE WHEN w156 THEN NULL ELSE w155 END)) THEN 1 END AS d175,
    CASE WHEN t187 THEN 1 < v190 WHEN NOT t187 THEN 0 < v190 END AS t191,
    CASE WHEN t192 THEN 1 < v195 WHEN NOT t192 THEN 0 < v195 END AS t196,
    -- A.2.2
    (NOT ((f13 IS NULL) OR (f15 IS NULL))) AND (v209 IS NOT NULL) AS t210,
    -- A.2.4
    div((((v219 * 2000) * 2) + (f18 * 3)), ((f18 * 3) * 2)) AS v220,
    (NOT ((f16 IS NULL) OR (f18 IS NULL))) AND (v219 IS NOT NULL) AS t221,
    -- A.2.6
    COALESCE((NOT ((f21 IS NULL) OR (f22 IS NULL))) AND (v233 IS NOT NULL) AND (5 <= v233), FALSE) AS t234,
    -- A.2.8
    first_value(CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) OVER (ORDER BY k246 DESC NULLS LAST) AS w247,
    first_value(f26) OVER (ORDER BY k246 DESC NULLS LAST) AS w248,
    count(k246) OVER () AS w249,
    -- A.4.1
    (NOT (COALESCE(t291, FALSE))) AND (v295 IS NOT NULL) AS t296,
    -- A.4.2
    CASE WHEN t303 THEN v302 * 100 ELSE 600 END AS v304,
    CASE WHEN t303 THEN v302 * 100 ELSE 2000 END AS v305,
    -- A.4.3
    CASE WHEN t310 THEN v309 * 100 ELSE 400 END AS v311,
    CASE WHEN t310 THEN v309 * 100 ELSE 1500 END AS v312,
    -- A.4.5
    CASE WHEN t319 THEN div((((v318 * 3000) * 2) + f48), (f48 * 2)) ELSE 0 END AS v320,
    CASE WHEN t319 THEN div((((v318 * 3000) * 2) + f48), (f48 * 2)) ELSE 3000 END AS v321,
    -- A.4.7
    CASE WHEN t328 THEN 0 WHEN t329 AND t327 THEN CASE WHEN v331 <= 0 THEN v331 WHEN NOT (v331 <= 0) THEN 0 END WHEN t329 THEN 0 WHEN t327 THEN div((((v326 * 2000) * 2) + f53), (f53 * 2)) ELSE 0 END AS v333,
    CASE WHEN t328 THEN 0 WHEN t329 AND t327 THEN CASE WHEN 0 <= v334 THEN v334 WHEN NOT (0 <= v334) THEN 0 END WHEN t329 THEN 2000 WHEN t327 THEN div((((v326 * 2000) * 2) + f53), (f53 * 2)) ELSE 2000 END AS v335,
    -- B.1
    (NOT ((f60 IS NULL) OR (f61 IS NULL))) AND (v347 IS NOT NULL) AS t348,
    -- B.2
    COALESCE((NOT ((f62 IS NULL) OR (f63 IS NULL))) AND (v354 IS NOT NULL) AND (5 <= v354), FALSE) AS t355,
    -- C.3
    COALESCE((NOT ((f70 IS NULL) OR (f71 IS NULL))) AND (v373 IS NOT NULL) AND (4 <= v373), FALSE) AS t374,
    -- D.2
    CASE WHEN t385 THEN v384 * 100 ELSE 1000 END AS v386,
    CASE WHEN t385 THEN v384 * 100 ELSE 3500 END AS v387,
    -- E.2
    CASE WHEN t398 THEN v397 * 500 ELSE 0 END AS v399,
    CASE WHEN t398 THEN v397 * 500 ELSE 1500 END AS v400,
    -- F.2
    CASE WHEN t411 THEN v410 * 100 ELSE -1000 END AS v412,
    CASE WHEN t411 THEN v410 * 100 ELSE 0 END AS v413
  FROM steps_3
),
steps_5 AS MATERIALIZED (
  SELECT
    steps_4.*,
    -- A.1.1
    CASE WHEN t113 THEN div((((v112 * 1500) * 2) + d111), (d111 * 2)) ELSE 0 END AS v114,
    CASE WHEN t113 THEN div((((v112 * 1500) * 2) + d111), (d111 * 2)) ELSE 3000 END AS v115,
    -- A.1.2
    CASE WHEN t121 THEN div((((v120 * 1250) * 2) + d119), (d119 * 2)) ELSE 0 END AS v122,
    CASE WHEN t121 THEN div((((v120 * 1250) * 2) + d119), (d119 * 2)) ELSE 2500 END AS v123,
    -- A.1.4
    first_value(CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) OVER (ORDER BY k133 DESC NULLS LAST, k135 DESC NULLS LAST) AS w136,
    first_value(f8) OVER (ORDER BY k133 DESC NULLS LAST, k135 DESC NULLS LAST) AS w137,
    -- A.1.5
    CASE WHEN t160 THEN v165 END AS k166,
    -- A.2.2
    CASE WHEN t210 THEN div((((v209 * 1500) * 2) + f15), (f15 * 2)) ELSE 0 END AS v211,
    CASE WHEN t210 THEN div((((v209 * 1500) * 2) + f15), (f15 * 2)) ELSE 1500 END AS v212,
    -- A.2.4
    CASE WHEN t221 THEN v220 ELSE 0 END AS v222,
    CASE WHEN t221 THEN v220 ELSE 2000 END AS v223,
    -- A.2.6
    CASE WHEN t234 THEN v233 * 100 ELSE 500 END AS v235,
    CASE WHEN t234 THEN v233 * 100 ELSE 3000 END AS v236,
    -- A.2.8
    CASE WHEN w250 THEN NULL ELSE CASE WHEN w249 = 0 THEN NULL ELSE w247 END END AS v251,
    -- A.4.1
    CASE WHEN t296 THEN div((((v295 * 750) * 2) + d294), (d294 * 2)) ELSE 0 END AS v297,
    CASE WHEN t296 THEN div((((v295 * 750) * 2) + d294), (d294 * 2)) ELSE 1500 END AS v298,
    -- B.1
    CASE WHEN t348 THEN v347 * 100 ELSE 0 END AS v349,
    CASE WHEN t348 THEN v347 * 100 ELSE 3500 END AS v350,
    -- B.2
    CASE WHEN t355 THEN v354 * 100 ELSE 500 END AS v356,
    CASE WHEN t355 THEN v354 * 100 ELSE 2500 END AS v357,
    -- C.3
    CASE WHEN t374 THEN v373 * 100 ELSE 400 END AS v375,
    CASE WHEN t374 THEN v373 * 100 ELSE 2500 END AS v376
  FROM steps_4
),
steps_6 AS MATERIALIZED (
  SELECT
    steps_5.*,
    -- A.1.4
    CASE WHEN w139 THEN NULL ELSE CASE WHEN w138 = 0 THEN NULL ELSE w136 END END AS v140,
    -- A.1.5
    first_value(CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) OVER (ORDER BY k163 DESC NULLS LAST, k166 DESC NULLS LAST) AS w167,
    first_value(NULLIF(f9, 0)) OVER (ORDER BY k163 DESC NULLS LAST, k166 DESC NULLS LAST) AS w168,
    -- A.2.8
    CASE WHEN v251 > 0 THEN (CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) * w248 WHEN v251 < 0 THEN -((CASE WHEN f26 > 0 THEN f25 - f26 ELSE NULL END) * w248) ELSE NULL END AS v252,
    CASE WHEN 0 < v251 THEN f26 * (NULLIF(abs(v251), 0)) WHEN NOT (0 < v251) THEN 1 END AS d253
  FROM steps_5
),
steps_7 AS MATERIALIZED (
  SELECT
    steps_6.*,
    -- A.1.4
    CASE WHEN v140 > 0 THEN (CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) * w137 WHEN v140 < 0 THEN -((CASE WHEN f8 > 0 THEN f7 - f8 ELSE NULL END) * w137) ELSE NULL END AS v141,
    CASE WHEN 0 < v140 THEN f8 * (NULLIF(abs(v140), 0)) WHEN NOT (0 < v140) THEN 1 END AS d142,
    -- A.1.5
    CASE WHEN w170 THEN NULL ELSE CASE WHEN w169 = 0 THEN NULL ELSE w167 END END AS v171,
    -- A.2.8
    CASE WHEN t241 THEN f26 WHEN NOT t241 THEN d253 END AS d254,
    CASE WHEN t241 THEN CASE WHEN v242 <= 0 THEN 0 WHEN NOT (v242 <= 0) THEN v242 END WHEN NOT t241 THEN CASE WHEN 0 < v251 THEN (f26 * (NULLIF(abs(v251), 0))) + v252 WHEN NOT (0 < v251) THEN 1 END END AS v255
  FROM steps_6
),
steps_8 AS MATERIALIZED (
  SELECT
    steps_7.*,
    -- A.1.4
    CASE WHEN t128 THEN f8 WHEN NOT t128 THEN d142 END AS d143,
    CASE WHEN t128 THEN CASE WHEN v129 <= 0 THEN 0 WHEN NOT (v129 <= 0) THEN v129 END WHEN NOT t128 THEN CASE WHEN 0 < v140 THEN (f8 * (NULLIF(abs(v140), 0))) + v141 WHEN NOT (0 < v140) THEN 1 END END AS v144,
    -- A.1.5
    (f9 IS NULL) OR ((f10 IS NULL) AND (((f9 IS NOT NULL) AND (0 = f9)) OR ((f9 IS NOT NULL) AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND (0 = f9) AND (0 < (CASE WHEN w156 THEN NULL ELSE w155 END)) AND t157) OR ((f9 IS NOT NULL) AND t158 AND t159 AND (NOT (0 = f9))) OR ((f9 IS NOT NULL) AND t159 AND (NOT (0 = f9)) AND (0 < v171) AND (v171 IS NOT NULL) AND (NOT t158)) OR ((f9 IS NOT NULL) AND t159 AND (NOT (0 = f9)) AND (NOT t158)))) AS t172,
    CASE WHEN v171 > 0 THEN (CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) * w168 WHEN v171 < 0 THEN -((CASE WHEN f9 > 0 THEN f10 - f9 ELSE NULL END) * w168) ELSE NULL END AS v177,
    CASE WHEN 0 < v171 THEN (NULLIF(f9, 0)) * (NULLIF(abs(v171), 0)) WHEN NOT (0 < v171) THEN 1 END AS d178,
    -- A.2.8
    div((((abs(v255 * 1250)) * 2) + d254), (d254 * 2)) AS v256,
    COALESCE((NOT ((f25 IS NULL) OR (f26 IS NULL))) AND (v255 IS NOT NULL) AND (0 <= v255) AND (v255 <= (2 * d254)), FALSE) AS t258
  FROM steps_7
),
steps_9 AS MATERIALIZED (
  SELECT
    steps_8.*,
    -- A.1.4
    div((((abs(v144 * 2000)) * 2) + d143), (d143 * 2)) AS v145,
    COALESCE((NOT ((f7 IS NULL) OR (f8 IS NULL))) AND (v144 IS NOT NULL) AND (0 <= v144) AND (v144 <= (2 * d143)), FALSE) AS t147,
    -- A.1.5
    CASE WHEN t158 THEN NULLIF(f9, 0) WHEN NOT t158 THEN d178 END AS d179,
    CASE WHEN 0 = f9 THEN (CASE WHEN 0 < (CASE WHEN w156 THEN NULL ELSE w155 END) THEN v173 WHEN NOT (0 < (CASE WHEN w156 THEN NULL ELSE w155 END)) THEN 0 END) * 6 WHEN NOT (0 = f9) THEN (CASE WHEN t158 THEN CASE WHEN v176 <= 0 THEN 0 WHEN NOT (v176 <= 0) THEN v176 END WHEN NOT t158 THEN CASE WHEN 0 < v171 THEN ((NULLIF(f9, 0)) * (NULLIF(abs(v171), 0))) + v177 WHEN NOT (0 < v171) THEN 1 END END) * 5 END AS v181,
    -- A.2.8
    CASE WHEN (v255 * 1250) < 0 THEN -v256 ELSE v256 END AS v257
  FROM steps_8
),
steps_10 AS MATERIALIZED (
  SELECT
    steps_9.*,
    -- A.1.4
    CASE WHEN (v144 * 2000) < 0 THEN -v145 ELSE v145 END AS v146,
    -- A.1.5
    CASE WHEN 0 = f9 THEN d175 WHEN NOT (0 = f9) THEN d179 END AS d180,
    -- A.2.8
    CASE WHEN t258 THEN v257 ELSE 0 END AS v259,
    CASE WHEN t258 THEN v257 ELSE 2500 END AS v260
  FROM steps_9
),
steps_11 AS MATERIALIZED (
  SELECT
    steps_10.*,
    -- A.1.4
    CASE WHEN t147 THEN v146 ELSE 0 END AS v148,
    CASE WHEN t147 THEN v146 ELSE 4000 END AS v149,
    -- A.1.5
    div((((abs(v181 * 350)) * 2) + d180), (d180 * 2)) AS v182,
    COALESCE((NOT (COALESCE(t172, FALSE))) AND (v181 IS NOT NULL) AND (0 <= v181) AND (v181 <= (10 * d180)), FALSE) AS t184
  FROM steps_10
),
steps_12 AS MATERIALIZED (
  SELECT
    steps_11.*,
    -- A.1.5
    CASE WHEN (v181 * 350) < 0 THEN -v182 ELSE v182 END AS v183
  FROM steps_11
),
steps_13 AS MATERIALIZED (
  SELECT
    steps_12.*,
    -- A.1.5
    CASE WHEN t184 THEN v183 ELSE 0 END AS v185,
    CASE WHEN t184 THEN v183 ELSE 3500 END AS v186
  FROM steps_12
),
sections AS MATERIALIZED (
  SELECT
    steps_13.*,
    ((((((v205 + v211) + v215) + v222) + v226) + v235) + v239) + v259 AS v417,
    ((((((v206 + v212) + v216) + v223) + v227) + v236) + v240) + v260 AS v418,
    ((((((v297 + v304) + v311) + v315) + v320) + v324) * d332) + v333 AS v419,
    ((((((v298 + v305) + v312) + v316) + v321) + v325) * d332) + v335 AS v420,
    CASE WHEN 5000 < ((v393 + v399) + v402) THEN 5000 ELSE (v393 + v399) + v402 END AS v423,
    CASE WHEN 5000 < ((v394 + v400) + v403) THEN 5000 ELSE (v394 + v400) + v403 END AS v424
  FROM steps_13
),
sections_2 AS MATERIALIZED (
  SELECT
    sections.*,
    (((((((((v114 + v122) + v126) + v148) + v185) + v201) + v417) + (((((v267 + v271) + v277) + v282) + v285) + v289)) * d332) + v419) + ((v339 + v342) * d332) AS v421,
    (((((((((v115 + v123) + v127) + v149) + v186) + v202) + v418) + (((((v268 + v272) + v278) + v283) + v286) + v290)) * d332) + v420) + ((v340 + v343) * d332) AS v422
  FROM sections
),
sections_3 AS MATERIALIZED (
  SELECT
    sections_2.*,
    ((((v421 + ((((v349 + v356) + v360) + v364) * d332)) + ((((v366 + v368) + v375) + v379) * d332)) + (((v381 + v386) + v390) * d332)) + (v423 * d332)) + (((v406 + v412) + v415) * d332) AS v425,
    ((((v422 + ((((v350 + v357) + v361) + v365) * d332)) + ((((v367 + v369) + v376) + v380) * d332)) + (((v382 + v387) + v391) * d332)) + (v424 * d332)) + (((v407 + v413) + v416) * d332) AS v426
  FROM sections_2
),
totals AS MATERIALIZED (
  SELECT
    sections_3.*,
    ((((((((((((((61 + ((CAST(CASE WHEN NOT t328 THEN 1 ELSE 0 END AS NUMERIC)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v427,
    ((((((((((((((61 + ((CAST(CASE WHEN (NOT t328) AND (NOT t329) THEN 1 ELSE 0 END AS NUMERIC)) * 2)) * 2) + 9) + 5) + 7) + 5) + 4) + 4) + 6) + 5) + 5) + 4) + 8) + 7) + 5 AS v428,
    NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE))) AS t433,
    (NOT ((COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE)) OR (COALESCE(f2 AND (f2 IS NOT NULL), FALSE)))) AND (NOT (t106 OR t107)) AS t434,
    (abs(v421)) + (CASE WHEN v421 < 0 THEN d332 - 1 WHEN NOT (v421 < 0) THEN 0 END) AS v443,
    (abs(v422)) + (CASE WHEN v422 < 0 THEN d332 - 1 WHEN NOT (v422 < 0) THEN 0 END) AS v447,
    (abs((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90)) + (CASE WHEN ((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) < 0 THEN f90 - 1 WHEN NOT (((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) < 0) THEN 0 END) AS v451,
    -f76 AS k455
  FROM sections_3
),
totals_2 AS MATERIALIZED (
  SELECT
    totals.*,
    CASE WHEN v427 = 0 THEN d332 WHEN v425 < 0 THEN d332 * v428 ELSE d332 * v427 END AS d429,
    CASE WHEN v427 = 0 THEN v425 WHEN v425 < 0 THEN v425 * 20 ELSE v425 * 20 END AS v430,
    CASE WHEN v427 = 0 THEN d332 WHEN v426 < 0 THEN d332 * v427 ELSE d332 * v428 END AS d431,
    CASE WHEN v427 = 0 THEN v426 WHEN v426 < 0 THEN v426 * 20 ELSE v426 * 20 END AS v432,
    CASE WHEN v421 < 0 THEN -(div(v443, d332)) ELSE div(v443, d332) END AS v444,
    CASE WHEN v422 < 0 THEN -(div(v447, d332)) ELSE div(v447, d332) END AS v448,
    CASE WHEN ((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) < 0 THEN -(div(v451, f90)) ELSE div(v451, f90) END AS v452
  FROM totals
),
totals_3 AS MATERIALIZED (
  SELECT
    totals_2.*,
    (abs(v430)) + (CASE WHEN v430 < 0 THEN d429 - 1 WHEN NOT (v430 < 0) THEN 0 END) AS v435,
    (abs(v432)) + (CASE WHEN v432 < 0 THEN d431 - 1 WHEN NOT (v432 < 0) THEN 0 END) AS v439,
    (v421 - (v444 * d332)) * 1000000000000000000000000000 AS v445,
    (v422 - (v448 * d332)) * 1000000000000000000000000000 AS v449,
    ((CASE WHEN f90 > 0 THEN f7 ELSE NULL END) - f90) - (v452 * f90) AS v453
  FROM totals_2
),
totals_4 AS MATERIALIZED (
  SELECT
    totals_3.*,
    CASE WHEN v430 < 0 THEN -(div(v435, d429)) ELSE div(v435, d429) END AS v436,
    CASE WHEN v432 < 0 THEN -(div(v439, d431)) ELSE div(v439, d431) END AS v440,
    div(v445, d332) AS k446,
    div(v449, d332) AS k450,
    div((v453 * 100000000000000000000000000), f90) AS k454
  FROM totals_3
),
totals_5 AS MATERIALIZED (
  SELECT
    totals_4.*,
    (v430 - (v436 * d429)) * 10000000000000000000000000 AS v437,
    (v432 - (v440 * d431)) * 10000000000000000000000000 AS v441
  FROM totals_4
),
totals_6 AS MATERIALIZED (
  SELECT
    totals_5.*,
    div(v437, d429) AS k438,
    div(v441, d431) AS k442
  FROM totals_5
),
ends AS MATERIALIZED (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN v440 ELSE v436 END AS k456,
    CASE WHEN at_best = 1 THEN k442 ELSE k438 END AS k459,
    CASE WHEN at_best = 1 THEN v448 ELSE v444 END AS k462,
    CASE WHEN at_best = 1 THEN k450 ELSE k446 END AS k463,
    CASE WHEN at_best = 1 THEN v149 ELSE v148 END AS k464,
    CASE WHEN at_best = 1 THEN v452 ELSE v452 END AS k465,
    CASE WHEN at_best = 1 THEN k454 ELSE k454 END AS k468,
    CASE WHEN at_best = 1 THEN k455 ELSE k455 END AS k471
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS MATERIALIZED (
  SELECT
    ends.*,
    CASE WHEN k456 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k457,
    COALESCE(k456, 0) AS k458,
    CASE WHEN k459 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k460,
    COALESCE(k459, 0) AS k461,
    CASE WHEN k465 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k466,
    COALESCE(k465, 0) AS k467,
    CASE WHEN k468 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k469,
    COALESCE(k468, 0) AS k470,
    CASE WHEN k471 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k472,
    COALESCE(k471, 0) AS k473
  FROM ends
),
ranks AS MATERIALIZED (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND t434 THEN 1 ELSE 0 END) OVER () AS w474,
    sum(CASE WHEN at_best = 0 AND t434 THEN 1 ELSE 0 END) OVER (ORDER BY k457, k458, k460, k461, k462, k463, k464, k466, k467, k469, k470, k472, k473) AS w475,
    sum(CASE WHEN at_best = 1 AND t433 THEN 1 ELSE 0 END) OVER () AS w476,
    sum(CASE WHEN at_best = 1 AND t433 THEN 1 ELSE 0 END) OVER (ORDER BY k457, k458, k460, k461, k462, k463, k464, k466, k467, k469, k470, k472, k473) AS w477,
    dense_rank() OVER (ORDER BY k457, k458, k460, k461, k462, k463, k464, k466, k467, k469, k470, k472, k473) AS w478,
    count(*) OVER () AS w479
  FROM ends_2
),
places AS MATERIALIZED (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w474 - w475 END) OVER (PARTITION BY unit) AS p480,
    max(CASE WHEN at_best = 0 THEN 1 + w476 - w477 END) OVER (PARTITION BY unit) AS p481,
    min(w478) OVER (PARTITION BY unit) AS p482,
    max(w478) OVER (PARTITION BY unit) AS p483,
    count(*) OVER (PARTITION BY unit) AS p484
  FROM ranks
),
result AS MATERIALIZED (
  SELECT
    places.*,
    (abs(v425)) + (CASE WHEN v425 < 0 THEN d332 - 1 WHEN NOT (v425 < 0) THEN 0 END) AS v485,
    (abs(-v426)) + (CASE WHEN (-v426) < 0 THEN d332 - 1 WHEN NOT ((-v426) < 0) THEN 0 END) AS v487,
    (-(-v420)) + (CASE WHEN (-v420) < 0 THEN d332 - 1 WHEN NOT ((-v420) < 0) THEN 0 END) AS v489,
    (abs(-v422)) + (CASE WHEN (-v422) < 0 THEN d332 - 1 WHEN NOT ((-v422) < 0) THEN 0 END) AS v491,
    (-(-v335)) + (CASE WHEN (-v335) < 0 THEN d332 - 1 WHEN NOT ((-v335) < 0) THEN 0 END) AS v493
  FROM places
),
result_2 AS MATERIALIZED (
  SELECT
    result.*,
    CASE WHEN v425 < 0 THEN -(div(v485, d332)) ELSE div(v485, d332) END AS v486,
    -(CASE WHEN (-v426) < 0 THEN -(div(v487, d332)) ELSE div(v487, d332) END) AS v488,
    -(CASE WHEN (-v420) < 0 THEN -(div(v489, d332)) ELSE div(v489, d332) END) AS v490,
    -(CASE WHEN (-v422) < 0 THEN -(div(v491, d332)) ELSE div(v491, d332) END) AS v492,
    -(CASE WHEN (-v335) < 0 THEN -(div(v493, d332)) ELSE div(v493, d332) END) AS v494
  FROM result
)
SELECT
  unit AS "unit",
  CASE WHEN unit IS NULL OR p484 <> 2 OR w479 > 2000000000 THEN CAST(CAST('đơn vị không tên (NULL), không có khối hoặc có mặt hai lần, hoặc khối quá lớn: ' || COALESCE(CAST(unit AS TEXT), 'NULL') AS NUMERIC) AS BIGINT) WHEN NOT t433 THEN NULL ELSE p480 END AS "rank least",
  CASE WHEN unit IS NULL OR p484 <> 2 OR w479 > 2000000000 THEN CAST(CAST('đơn vị không tên (NULL), không có khối hoặc có mặt hai lần, hoặc khối quá lớn: ' || COALESCE(CAST(unit AS TEXT), 'NULL') AS NUMERIC) AS BIGINT) WHEN NOT t433 THEN NULL ELSE p481 - CASE WHEN p483 > p482 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v486 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v488 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v427 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v428 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  v430 AS "percent least top",
  CAST(d429 * 100 AS NUMERIC) AS "percent least bottom",
  v432 AS "percent most top",
  CAST(d431 * 100 AS NUMERIC) AS "percent most bottom",
  CAST(((((v114 + v122) + v126) + v148) + v185) + v201 AS DECIMAL(38,0)) * 0.01 AS "section A.1 least",
  CAST(((((v115 + v123) + v127) + v149) + v186) + v202 AS DECIMAL(38,0)) * 0.01 AS "section A.1 most",
  CAST(v417 AS DECIMAL(38,0)) * 0.01 AS "section A.2 least",
  CAST(v418 AS DECIMAL(38,0)) * 0.01 AS "section A.2 most",
  CAST(((((v267 + v271) + v277) + v282) + v285) + v289 AS DECIMAL(38,0)) * 0.01 AS "section A.3 least",
  CAST(((((v268 + v272) + v278) + v283) + v286) + v290 AS DECIMAL(38,0)) * 0.01 AS "section A.3 most",
  CAST(div(v419, d332) AS DECIMAL(38,0)) * 0.01 AS "section A.4 least",
  CAST(v490 AS DECIMAL(38,0)) * 0.01 AS "section A.4 most",
  CAST(v339 + v342 AS DECIMAL(38,0)) * 0.01 AS "section A.5 least",
  CAST(v340 + v343 AS DECIMAL(38,0)) * 0.01 AS "section A.5 most",
  CAST(v444 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v492 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(((v349 + v356) + v360) + v364 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(((v350 + v357) + v361) + v365 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(((v366 + v368) + v375) + v379 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(((v367 + v369) + v376) + v380 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST((v381 + v386) + v390 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST((v382 + v387) + v391 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  CAST(v423 AS DECIMAL(38,0)) * 0.01 AS "section E least",
  CAST(v424 AS DECIMAL(38,0)) * 0.01 AS "section E most",
  CAST((v406 + v412) + v415 AS DECIMAL(38,0)) * 0.01 AS "section F least",
  CAST((v407 + v413) + v416 AS DECIMAL(38,0)) * 0.01 AS "section F most",
  -- A.1.1 Tăng trưởng số dự án FDI cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “230 dự án có vốn đầu tư nước ngoài (FDI), tăng 43% so với cùng kỳ năm 2023”
  CAST(v114 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 least",
  CAST(v115 AS DECIMAL(38,0)) * 0.01 AS "A.1.1 most",
  CASE WHEN t113 THEN 'determined' ELSE 'undetermined' END AS "A.1.1 state",
  -- A.1.2 Tăng trưởng số dự án DDI cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “91 dự án đầu tư trong nước (DDI), tăng 98% so với cùng kỳ năm 2023”
  CAST(v122 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 least",
  CAST(v123 AS DECIMAL(38,0)) * 0.01 AS "A.1.2 most",
  CASE WHEN t121 THEN 'determined' ELSE 'undetermined' END AS "A.1.2 state",
  -- A.1.3 Vốn FDI đăng ký so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “với tổng vốn cấp mới và điều chỉnh đạt 1,73 tỷ USD, vượt 57% so với kế hoạch năm 2021”
  CAST(v126 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 least",
  CAST(v127 AS DECIMAL(38,0)) * 0.01 AS "A.1.3 most",
  CASE WHEN t125 THEN 'determined' ELSE 'undetermined' END AS "A.1.3 state",
  -- A.1.4 Vốn FDI đăng ký vượt kế hoạch, so với đơn vị dẫn đầu Khối
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “một số đơn vị đạt kết quả nổi bật là Quảng Ninh, Hưng Yên, Bắc Ninh, Hải Dương, Hà Nội”
  CAST(v148 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 least",
  CAST(v149 AS DECIMAL(38,0)) * 0.01 AS "A.1.4 most",
  CASE WHEN t147 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t150 AND t153 AND (NOT t128)) OR (t150 AND t153 AND (0 < v140) AND (v140 IS NOT NULL) AND (NOT t128)), FALSE) THEN ', others missing' ELSE '' END AS "A.1.4 state",
  -- A.1.5 Vốn DDI đăng ký vượt kế hoạch, so với đơn vị dẫn đầu Khối
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổng vốn đầu tư cấp mới và điều chỉnh trong 6 tháng đầu năm của các đơn vị đạt 5.671 triệu USD, tăng 21% so với cùng kỳ năm 2023 và 38.480 tỷ đồng”
  CAST(v185 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 least",
  CAST(v186 AS DECIMAL(38,0)) * 0.01 AS "A.1.5 most",
  CASE WHEN t184 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE(((f9 IS NOT NULL) AND (0 = f9) AND t191) OR ((f9 IS NOT NULL) AND (0 = f9) AND t191 AND (0 < (CASE WHEN w156 THEN NULL ELSE w155 END)) AND t157) OR ((f9 IS NOT NULL) AND t159 AND (NOT (0 = f9)) AND t196 AND (NOT t158)) OR ((f9 IS NOT NULL) AND t159 AND (NOT (0 = f9)) AND t196 AND (0 < v171) AND (v171 IS NOT NULL) AND (NOT t158)), FALSE) THEN ', others missing' ELSE '' END AS "A.1.5 state",
  -- A.1.6 Vốn đầu tư thực hiện so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “vốn thực hiện của các dự án đạt khoảng 1.830 t đồng”
  CAST(v201 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 least",
  CAST(v202 AS DECIMAL(38,0)) * 0.01 AS "A.1.6 most",
  CASE WHEN t200 THEN 'determined' ELSE 'undetermined' END AS "A.1.6 state",
  -- A.2.1 Giá trị sản xuất công nghiệp so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “các chỉ tiêu về giá trị sản xuất công nghiệp (SXCN), giá trị xuất khẩu, nhập khẩu, nộp ngân sách cơ bản đạt so với kế hoạch năm”
  CAST(v205 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 least",
  CAST(v206 AS DECIMAL(38,0)) * 0.01 AS "A.2.1 most",
  CASE WHEN t204 THEN 'determined' ELSE 'undetermined' END AS "A.2.1 state",
  -- A.2.2 Tăng trưởng giá trị sản xuất công nghiệp
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tiếp tục đi vào ổn định, có tăng trưởng khá”
  CAST(v211 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 least",
  CAST(v212 AS DECIMAL(38,0)) * 0.01 AS "A.2.2 most",
  CASE WHEN t210 THEN 'determined' ELSE 'undetermined' END AS "A.2.2 state",
  -- A.2.3 Doanh thu khối doanh nghiệp FDI so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổng doanh thu Khối doanh nghiệp FDI đạt 56.686 triệu USD”
  CAST(v215 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 least",
  CAST(v216 AS DECIMAL(38,0)) * 0.01 AS "A.2.3 most",
  CASE WHEN t214 THEN 'determined' ELSE 'undetermined' END AS "A.2.3 state",
  -- A.2.4 Tăng trưởng doanh thu khối doanh nghiệp FDI
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “Doanh thu ước đạt 69.448 tỷ đồng, tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v222 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 least",
  CAST(v223 AS DECIMAL(38,0)) * 0.01 AS "A.2.4 most",
  CASE WHEN t221 THEN 'determined' ELSE 'undetermined' END AS "A.2.4 state",
  -- A.2.5 Doanh thu khối doanh nghiệp DDI so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 192.100 tỷ đồng”
  CAST(v226 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 least",
  CAST(v227 AS DECIMAL(38,0)) * 0.01 AS "A.2.5 most",
  CASE WHEN t225 THEN 'determined' ELSE 'undetermined' END AS "A.2.5 state",
  -- A.2.6 Giá trị xuất khẩu so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giá trị xuất khẩu ước đạt 1.503 triệu USD, tăng 31 triệu USD (tương đương 2,1%) so với năm 2020, đạt 100,2% kế hoạch năm 2021”
  CAST(v235 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 least",
  CAST(v236 AS DECIMAL(38,0)) * 0.01 AS "A.2.6 most",
  CASE WHEN t234 THEN 'determined' ELSE 'undetermined' END AS "A.2.6 state",
  -- A.2.7 Nộp ngân sách của khối doanh nghiệp FDI so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nộp ngân sách nhà nước Khối doanh nghiệp FDI đạt 1.602 triệu USD”
  CAST(v239 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 least",
  CAST(v240 AS DECIMAL(38,0)) * 0.01 AS "A.2.7 most",
  CASE WHEN t238 THEN 'determined' ELSE 'undetermined' END AS "A.2.7 state",
  -- A.2.8 Nộp ngân sách của khối doanh nghiệp DDI vượt kế hoạch, so với đơn vị dẫn đầu Khối
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Khối doanh nghiệp DDI đạt 9.492,2 tỷ đồng”
  CAST(v259 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 least",
  CAST(v260 AS DECIMAL(38,0)) * 0.01 AS "A.2.8 most",
  CASE WHEN t258 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t261 AND t264 AND (NOT t241)) OR (t261 AND t264 AND (0 < v251) AND (v251 IS NOT NULL) AND (NOT t241)), FALSE) THEN ', others missing' ELSE '' END AS "A.2.8 state",
  -- A.3.1 Giải quyết việc làm mới so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2021; “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v267 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 least",
  CAST(v268 AS DECIMAL(38,0)) * 0.01 AS "A.3.1 most",
  CASE WHEN t266 THEN 'determined' ELSE 'undetermined' END AS "A.3.1 state",
  -- A.3.2 Việc làm và thu nhập của người lao động không giảm so với cùng kỳ
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “mức thu nhập bình quân 2,4 triệu đồng/người/tháng”
  CAST(v271 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 least",
  CAST(v272 AS DECIMAL(38,0)) * 0.01 AS "A.3.2 most",
  CASE WHEN (NOT t269) AND (v270 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.3.2 state",
  -- A.3.3 Nhà ở công nhân: số chỗ ở so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đặc biệt quan tâm đến phát triển hạ tầng xã hội (nhà ở công nhân, các thiết chế văn hóa, thể thao, phúc lợi phục vụ người lao động trong KCN)”
  CAST(v277 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 least",
  CAST(v278 AS DECIMAL(38,0)) * 0.01 AS "A.3.3 most",
  CASE WHEN t276 THEN 'determined' ELSE 'undetermined' END AS "A.3.3 state",
  -- A.3.4 Phát triển tổ chức công đoàn, đoàn viên
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Tổ chức công đoàn cơ sở - cầu nối giữa người lao động với chủ doanh nghiệp phát triển mạnh tại các KCN”
  CAST(v282 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 least",
  CAST(v283 AS DECIMAL(38,0)) * 0.01 AS "A.3.4 most",
  CASE WHEN (NOT t279) AND (v281 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.3.4 state",
  -- A.3.5 Vận động doanh nghiệp ủng hộ an sinh xã hội
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “26 doanh nghiệp tại 5 KCN đã ủng hỗ Quỹ đền ơn đáp nghĩa và an sinh xã hội với số tiền 2.456.170.000 đồng”
  CAST(v285 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 least",
  CAST(v286 AS DECIMAL(38,0)) * 0.01 AS "A.3.5 most",
  CASE WHEN (f39 IS NOT NULL) AND (v284 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.3.5 state",
  -- A.3.6 Đối thoại, tháo gỡ khó khăn cho doanh nghiệp và tham mưu chính sách
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tổ chức các cuộc đối thoại chính sách, có biện pháp kịp thời tháo gỡ khó khăn cho các doanh nghiệp, nhất là về TTHC và đất đai”
  CAST(v289 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 least",
  CAST(v290 AS DECIMAL(38,0)) * 0.01 AS "A.3.6 most",
  CASE WHEN t288 THEN 'determined' ELSE 'undetermined' END AS "A.3.6 state",
  -- A.4.1 Tăng số khu đi vào hoạt động
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “số khu đã đi vào hoạt động là 98 (tăng 10% so với cùng kỳ năm 2023)”
  CAST(v297 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 least",
  CAST(v298 AS DECIMAL(38,0)) * 0.01 AS "A.4.1 most",
  CASE WHEN t296 THEN 'determined' ELSE 'undetermined' END AS "A.4.1 state",
  -- A.4.2 Tỷ lệ lấp đầy trên diện tích đất công nghiệp theo quy hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích quy hoạch đạt 58,16% (1.217ha/2.093ha)”
  CAST(v304 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 least",
  CAST(v305 AS DECIMAL(38,0)) * 0.01 AS "A.4.2 most",
  CASE WHEN t303 THEN 'determined' ELSE 'undetermined' END AS "A.4.2 state",
  -- A.4.3 Tỷ lệ lấp đầy trên diện tích đất công nghiệp đã thu hồi
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “tỷ lệ lấp đầy trên diện tích thu hồi đạt 75,38% (1.217ha/1.615ha)”
  CAST(v311 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 least",
  CAST(v312 AS DECIMAL(38,0)) * 0.01 AS "A.4.3 most",
  CASE WHEN t310 THEN 'determined' ELSE 'undetermined' END AS "A.4.3 state",
  -- A.4.4 Suất đầu tư của các dự án còn hiệu lực
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Suất đầu tư đạt 7,73 triệu USD/dự án và 3,56 triệu USD/ha”
  CAST(v315 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 least",
  CAST(v316 AS DECIMAL(38,0)) * 0.01 AS "A.4.4 most",
  CASE WHEN t314 THEN 'determined' ELSE 'undetermined' END AS "A.4.4 state",
  -- A.4.5 Hạn chế dự án chậm tiến độ
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “số dự án thuộc diện chậm tiến độ là 13 dự án (chiếm tỷ lệ 10,7% tổng số dự án)”
  CAST(v320 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 least",
  CAST(v321 AS DECIMAL(38,0)) * 0.01 AS "A.4.5 most",
  CASE WHEN t319 THEN 'determined' ELSE 'undetermined' END AS "A.4.5 state",
  -- A.4.6 Thanh tra, kiểm tra, giám sát dự án so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban thành lập Đoàn giám sát, ban hành Kế hoạch giám sát đầu tư đánh giá các dự án được cấp Giấy chứng nhận đăng ký đầu tư trong các KCN năm 2023”
  CAST(v324 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 least",
  CAST(v325 AS DECIMAL(38,0)) * 0.01 AS "A.4.6 most",
  CASE WHEN t323 THEN 'determined' ELSE 'undetermined' END AS "A.4.6 state",
  -- A.4.7 Thực hiện vốn đầu tư hạ tầng khu kinh tế so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “đẩy nhanh tiến độ giải phóng mặt bằng và đầu tư xây dựng hạ tầng kỹ thuật đồng bộ”
  CAST(div(v333, d332) AS DECIMAL(38,0)) * 0.01 AS "A.4.7 least",
  CAST(v494 AS DECIMAL(38,0)) * 0.01 AS "A.4.7 most",
  CASE WHEN t328 THEN 'not assigned' WHEN t329 THEN 'undetermined' WHEN t327 THEN 'determined' ELSE 'undetermined' END AS "A.4.7 state",
  -- A.5.1 Không để xảy ra sự cố môi trường, cháy nổ, tai nạn lao động, mất an toàn thực phẩm
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “không xảy ra vụ việc gây ô nhiễm môi trường, các vụ cháy nổ hay các vụ liên quan đến an toàn lao động, vệ sinh thực phẩm”
  CAST(v339 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 least",
  CAST(v340 AS DECIMAL(38,0)) * 0.01 AS "A.5.1 most",
  CASE WHEN (NOT t336) AND (v338 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5.1 state",
  -- A.5.2 Quan hệ lao động ổn định, không để xảy ra ngừng việc tập thể
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Phối hợp với các cơ quan chức năng giải quyết 2 vụ ngừng việc tập thể”
  CAST(v342 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 least",
  CAST(v343 AS DECIMAL(38,0)) * 0.01 AS "A.5.2 most",
  CASE WHEN (f59 IS NOT NULL) AND (v341 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5.2 state",
  -- B.1 Tỷ lệ hồ sơ thủ tục hành chính giải quyết trước hoặc đúng hạn
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “100% các TTHC của các nhà đầu tư, doanh nghiệp đều được giải quyết trước hoặc đúng hạn, không có hồ sơ trả quá hạn”
  CAST(v349 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v350 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN t348 THEN 'determined' ELSE 'undetermined' END AS "B.1 state",
  -- B.2 Tỷ lệ thủ tục hành chính cung cấp dịch vụ công trực tuyến toàn trình
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “danh mục dịch vụ công trực tuyến toàn trình là 30 thủ tục hành chính đạt 100% số thủ tục hành chính thuộc thẩm quyền giải quyết của Ban”
  CAST(v356 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v357 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t355 THEN 'determined' ELSE 'undetermined' END AS "B.2 state",
  -- B.3 Cắt giảm thời gian giải quyết và công khai thủ tục hành chính
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các thủ tục hành chính đều được các đơn vị trong Khối thi đua cắt giảm thời gian giải quyết so với thời gian quy định”
  CAST(v360 AS DECIMAL(38,0)) * 0.01 AS "B.3 least",
  CAST(v361 AS DECIMAL(38,0)) * 0.01 AS "B.3 most",
  CASE WHEN t359 THEN 'determined' ELSE 'undetermined' END AS "B.3 state",
  -- B.4 Áp dụng hệ thống quản lý chất lượng và văn bản điện tử
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “Ban đã xây dựng Kế hoạch duy trì, cải tiến Hệ thống quản lý chất lượng theo TCVN ISO 9001:2015 năm 2023”
  CAST(v364 AS DECIMAL(38,0)) * 0.01 AS "B.4 least",
  CAST(v365 AS DECIMAL(38,0)) * 0.01 AS "B.4 most",
  CASE WHEN t363 THEN 'determined' ELSE 'undetermined' END AS "B.4 state",
  -- C.1 Xây dựng tổ chức đảng và các đoàn thể
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Tổ chức đảng và các đoàn thể của cơ quan duy trì hoạt động đầy đủ, có hiệu quả”
  CAST(v366 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v367 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN f68 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "C.1 state",
  -- C.2 Bảo vệ chính trị nội bộ, an ninh trật tự
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Các đơn vị đều đảm bảo công tác bảo vệ chính trị nội bộ tại cơ quan”
  CAST(v368 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v369 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN f69 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "C.2 state",
  -- C.3 Hoàn thành nhiệm vụ, văn bản chỉ đạo được cấp trên giao
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “đã hoàn thành 17/17 văn bản chỉ đạo điều hành được giao chủ trì”
  CAST(v375 AS DECIMAL(38,0)) * 0.01 AS "C.3 least",
  CAST(v376 AS DECIMAL(38,0)) * 0.01 AS "C.3 most",
  CASE WHEN t374 THEN 'determined' ELSE 'undetermined' END AS "C.3 state",
  -- C.4 Giải quyết khiếu nại, tố cáo đúng thời hạn
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “Công tác thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo được các Ban Quản lý thực hiện nghiêm túc, đúng theo quy định của pháp luật”
  CAST(v379 AS DECIMAL(38,0)) * 0.01 AS "C.4 least",
  CAST(v380 AS DECIMAL(38,0)) * 0.01 AS "C.4 most",
  CASE WHEN t378 THEN 'determined' ELSE 'undetermined' END AS "C.4 state",
  -- D.1 Tổ chức phong trào thi đua và công tác khen thưởng
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “nâng cao chất lượng công tác thi đua khen thưởng tại các cơ quan, đơn vị”
  CAST(v381 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v382 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f75 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "D.1 state",
  -- D.2 Chế độ thông tin, báo cáo và tài liệu kiểm chứng
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Một số doanh nghiệp không thực hiện đúng quy định về chế độ báo cáo, thống kê, gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo”
  CAST(v386 AS DECIMAL(38,0)) * 0.01 AS "D.2 least",
  CAST(v387 AS DECIMAL(38,0)) * 0.01 AS "D.2 most",
  CASE WHEN t385 THEN 'determined' ELSE 'undetermined' END AS "D.2 state",
  -- D.3 Mô hình mới, điển hình tiên tiến và công tác tuyên truyền
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài sơ kết 6 tháng năm 2024; “tuyên truyền các điển hình tiên tiến, các mô hình mới, cách làm hay để từ đó nhân rộng để mọi người học hỏi”
  CAST(v390 AS DECIMAL(38,0)) * 0.01 AS "D.3 least",
  CAST(v391 AS DECIMAL(38,0)) * 0.01 AS "D.3 most",
  CASE WHEN t389 THEN 'determined' ELSE 'undetermined' END AS "D.3 state",
  -- E.1 Sáng kiến, giải pháp được công nhận
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Xây dựng và triển khai nghiên cứu, thực hiện 4 Đề tài khoa học, 1 Đề án ứng dụng công nghệ thông tin vào hoạt động quản lý Nhà nước của Ban”
  CAST(v393 AS DECIMAL(38,0)) * 0.01 AS "E.1 least",
  CAST(v394 AS DECIMAL(38,0)) * 0.01 AS "E.1 most",
  CASE WHEN (f81 IS NOT NULL) AND (v392 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "E.1 state",
  -- E.2 Danh hiệu, cờ thi đua được tặng trong kỳ (chỉ tính mức cao nhất)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “được các Bộ, ngành Trung ương và UBND tỉnh biểu dương và khen thưởng”
  CAST(v399 AS DECIMAL(38,0)) * 0.01 AS "E.2 least",
  CAST(v400 AS DECIMAL(38,0)) * 0.01 AS "E.2 most",
  CASE WHEN t398 THEN 'determined' ELSE 'undetermined' END AS "E.2 state",
  -- E.3 Thu hút dự án FDI quy mô lớn (từ 100 triệu USD)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2021; “đáng chú ý là các dự án đầu tư FDI lớn như: dự án của tập đoàn Amkor (Hàn Quốc), vốn đầu tư khoảng 530 triệu USD”
  CAST(v402 AS DECIMAL(38,0)) * 0.01 AS "E.3 least",
  CAST(v403 AS DECIMAL(38,0)) * 0.01 AS "E.3 most",
  CASE WHEN (f84 IS NOT NULL) AND (v401 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "E.3 state",
  -- F.1 Không phát động, đăng ký hoặc không ký giao ước thi đua
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “Hàng năm xây dựng đăng ký thi đua và ký giao ước thi đua trong Khối”
  CAST(v406 AS DECIMAL(38,0)) * 0.01 AS "F.1 least",
  CAST(v407 AS DECIMAL(38,0)) * 0.01 AS "F.1 most",
  CASE WHEN t405 THEN 'determined' ELSE 'undetermined' END AS "F.1 state",
  -- F.2 Công chức, viên chức bị kỷ luật (không trừ nếu đơn vị tự phát hiện, tự xử lý)
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Ninh Bình, năm 2023; “tăng cường kỷ luật, kỷ cương hành chính”
  CAST(v412 AS DECIMAL(38,0)) * 0.01 AS "F.2 least",
  CAST(v413 AS DECIMAL(38,0)) * 0.01 AS "F.2 most",
  CASE WHEN t411 THEN 'determined' ELSE 'undetermined' END AS "F.2 state",
  -- F.3 Số liệu báo cáo sai, phải sửa khi thẩm định
  --   Đề xuất của dự án thidua (proposal of the thidua project); dẫn bài Bắc Ninh, năm 2011; “gây khó khăn cho công tác tổng hợp, báo cáo, phân tích và dự báo của các cơ quan quản lý Nhà nước”
  CAST(v415 AS DECIMAL(38,0)) * 0.01 AS "F.3 least",
  CAST(v416 AS DECIMAL(38,0)) * 0.01 AS "F.3 most",
  CASE WHEN (f89 IS NOT NULL) AND (v414 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "F.3 state",
  --    Không nộp phiếu tự chấm điểm: không xếp loại
  CASE WHEN COALESCE((NOT f1) AND (f1 IS NOT NULL), FALSE) THEN 'applies' WHEN t106 THEN 'open' ELSE 'no' END AS "veto 1",
  --    Người đứng đầu bị kỷ luật từ cảnh cáo trở lên: không xếp loại
  CASE WHEN COALESCE(f2 AND (f2 IS NOT NULL), FALSE) THEN 'applies' WHEN t107 THEN 'open' ELSE 'no' END AS "veto 2"
FROM result_2
WHERE at_best = 0
ORDER BY "rank least" ASC NULLS LAST, "rank most", unit;
