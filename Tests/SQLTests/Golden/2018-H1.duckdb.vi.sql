-- Đề xuất của thidua cho 6 tháng đầu năm 2018 (không chính thức) (red-river-delta-2018-h1), 2018-H1, DuckDB
-- Số nguyên từ đầu đến cuối. X least và X most là hai đầu của khoảng khi còn thiếu số liệu; NULL là không có giới hạn.
-- Bảng cần: cột unit (tên đơn vị), bloc (khối), và các cột số dưới đây; NULL là chưa có số liệu.
--   projects_fdi: DECIMAL(14,0), 0…10000000000000 (giả định, có kiểm tra)
--   projects_fdi_valid: DECIMAL(14,0), 1…10000000000000 (giả định, có kiểm tra)
--   capital: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   capital.plan: DECIMAL(16,2), 0.01…10000000000000 (giả định, có kiểm tra)
--   projects: DECIMAL(14,0), 0…10000000000000 (giả định, có kiểm tra)
--   projects.previous: DECIMAL(14,0), 1…10000000000000 (giả định, có kiểm tra)
--   capital_ddi: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   projects_ddi: DECIMAL(14,0), 0…10000000000000 (giả định, có kiểm tra)
--   capital_increases_fdi: DECIMAL(14,0), 0…10000000000000 (giả định, có kiểm tra)
--   capital_increases_ddi: DECIMAL(14,0), 0…10000000000000 (giả định, có kiểm tra)
--   projects_ddi_valid: DECIMAL(14,0), 1…10000000000000 (giả định, có kiểm tra)
--   capital_fdi_new: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   export: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   export.plan: DECIMAL(16,2), 0.01…10000000000000 (giả định, có kiểm tra)
--   export.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (giả định, có kiểm tra)
--   budget: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   budget.previous: DECIMAL(16,2), 0.01…10000000000000 (giả định, có kiểm tra)
--   budget.reportedGrowthPercent: DECIMAL(18,4), -10000000000000…10000000000000 (giả định, có kiểm tra)
--   capital_fdi_valid: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   industrial_output.reportedGrowthPercent: DECIMAL(18,4), -10000000000000…10000000000000 (giả định, có kiểm tra)
--   capital_ddi_valid: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   occupancy: DECIMAL(5,2), 0…100
--   C.2.awarded: DECIMAL(3,1), 0…10
--   industrial_output: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   capital.previous: DECIMAL(16,2), 0…10000000000000 (giả định, có kiểm tra)
--   export.reportedGrowthPercent: DECIMAL(18,4), -10000000000000…10000000000000 (giả định, có kiểm tra)
--   projects.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (giả định, có kiểm tra)
--   budget.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (giả định, có kiểm tra)
--   industrial_output.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (giả định, có kiểm tra)
WITH figures AS (
  SELECT
    "bloc" AS bloc,
    "unit" AS unit,
    CASE WHEN "projects_fdi" IS NULL THEN NULL WHEN (typeof("projects_fdi") LIKE 'DECIMAL%' OR typeof("projects_fdi") LIKE '%INT' OR typeof("projects_fdi") LIKE '%INTEGER') AND CAST("projects_fdi" AS DECIMAL(14,0)) = "projects_fdi" AND CAST("projects_fdi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("projects_fdi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_fdi: cần DECIMAL(14,0) trong 0…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_fdi" AS VARCHAR)) AS HUGEINT) END AS f1,
    CASE WHEN "projects_fdi_valid" IS NULL THEN NULL WHEN (typeof("projects_fdi_valid") LIKE 'DECIMAL%' OR typeof("projects_fdi_valid") LIKE '%INT' OR typeof("projects_fdi_valid") LIKE '%INTEGER') AND CAST("projects_fdi_valid" AS DECIMAL(14,0)) = "projects_fdi_valid" AND CAST("projects_fdi_valid" AS DECIMAL(14,0)) BETWEEN 1 AND 10000000000000 THEN CAST(CAST("projects_fdi_valid" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_fdi_valid: cần DECIMAL(14,0) trong 1…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_fdi_valid" AS VARCHAR)) AS HUGEINT) END AS f2,
    CASE WHEN "capital" IS NULL THEN NULL WHEN (typeof("capital") LIKE 'DECIMAL%' OR typeof("capital") LIKE '%INT' OR typeof("capital") LIKE '%INTEGER') AND CAST("capital" AS DECIMAL(16,2)) = "capital" AND CAST("capital" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital" AS VARCHAR)) AS HUGEINT) END AS f3,
    CASE WHEN "capital.plan" IS NULL THEN NULL WHEN (typeof("capital.plan") LIKE 'DECIMAL%' OR typeof("capital.plan") LIKE '%INT' OR typeof("capital.plan") LIKE '%INTEGER') AND CAST("capital.plan" AS DECIMAL(16,2)) = "capital.plan" AND CAST("capital.plan" AS DECIMAL(16,2)) BETWEEN 0.01 AND 10000000000000.00 THEN CAST(CAST("capital.plan" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital.plan: cần DECIMAL(16,2) trong 0.01…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital.plan" AS VARCHAR)) AS HUGEINT) END AS f4,
    CASE WHEN "projects" IS NULL THEN NULL WHEN (typeof("projects") LIKE 'DECIMAL%' OR typeof("projects") LIKE '%INT' OR typeof("projects") LIKE '%INTEGER') AND CAST("projects" AS DECIMAL(14,0)) = "projects" AND CAST("projects" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("projects" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects: cần DECIMAL(14,0) trong 0…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects" AS VARCHAR)) AS HUGEINT) END AS f5,
    CASE WHEN "projects.previous" IS NULL THEN NULL WHEN (typeof("projects.previous") LIKE 'DECIMAL%' OR typeof("projects.previous") LIKE '%INT' OR typeof("projects.previous") LIKE '%INTEGER') AND CAST("projects.previous" AS DECIMAL(14,0)) = "projects.previous" AND CAST("projects.previous" AS DECIMAL(14,0)) BETWEEN 1 AND 10000000000000 THEN CAST(CAST("projects.previous" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects.previous: cần DECIMAL(14,0) trong 1…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects.previous" AS VARCHAR)) AS HUGEINT) END AS f6,
    CASE WHEN "capital_ddi" IS NULL THEN NULL WHEN (typeof("capital_ddi") LIKE 'DECIMAL%' OR typeof("capital_ddi") LIKE '%INT' OR typeof("capital_ddi") LIKE '%INTEGER') AND CAST("capital_ddi" AS DECIMAL(16,2)) = "capital_ddi" AND CAST("capital_ddi" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_ddi" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_ddi: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ddi" AS VARCHAR)) AS HUGEINT) END AS f7,
    CASE WHEN "projects_ddi" IS NULL THEN NULL WHEN (typeof("projects_ddi") LIKE 'DECIMAL%' OR typeof("projects_ddi") LIKE '%INT' OR typeof("projects_ddi") LIKE '%INTEGER') AND CAST("projects_ddi" AS DECIMAL(14,0)) = "projects_ddi" AND CAST("projects_ddi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("projects_ddi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_ddi: cần DECIMAL(14,0) trong 0…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_ddi" AS VARCHAR)) AS HUGEINT) END AS f8,
    CASE WHEN "capital_increases_fdi" IS NULL THEN NULL WHEN (typeof("capital_increases_fdi") LIKE 'DECIMAL%' OR typeof("capital_increases_fdi") LIKE '%INT' OR typeof("capital_increases_fdi") LIKE '%INTEGER') AND CAST("capital_increases_fdi" AS DECIMAL(14,0)) = "capital_increases_fdi" AND CAST("capital_increases_fdi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("capital_increases_fdi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột capital_increases_fdi: cần DECIMAL(14,0) trong 0…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_increases_fdi" AS VARCHAR)) AS HUGEINT) END AS f9,
    CASE WHEN "capital_increases_ddi" IS NULL THEN NULL WHEN (typeof("capital_increases_ddi") LIKE 'DECIMAL%' OR typeof("capital_increases_ddi") LIKE '%INT' OR typeof("capital_increases_ddi") LIKE '%INTEGER') AND CAST("capital_increases_ddi" AS DECIMAL(14,0)) = "capital_increases_ddi" AND CAST("capital_increases_ddi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("capital_increases_ddi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột capital_increases_ddi: cần DECIMAL(14,0) trong 0…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_increases_ddi" AS VARCHAR)) AS HUGEINT) END AS f10,
    CASE WHEN "projects_ddi_valid" IS NULL THEN NULL WHEN (typeof("projects_ddi_valid") LIKE 'DECIMAL%' OR typeof("projects_ddi_valid") LIKE '%INT' OR typeof("projects_ddi_valid") LIKE '%INTEGER') AND CAST("projects_ddi_valid" AS DECIMAL(14,0)) = "projects_ddi_valid" AND CAST("projects_ddi_valid" AS DECIMAL(14,0)) BETWEEN 1 AND 10000000000000 THEN CAST(CAST("projects_ddi_valid" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_ddi_valid: cần DECIMAL(14,0) trong 1…10000000000000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects_ddi_valid" AS VARCHAR)) AS HUGEINT) END AS f11,
    CASE WHEN "capital_fdi_new" IS NULL THEN NULL WHEN (typeof("capital_fdi_new") LIKE 'DECIMAL%' OR typeof("capital_fdi_new") LIKE '%INT' OR typeof("capital_fdi_new") LIKE '%INTEGER') AND CAST("capital_fdi_new" AS DECIMAL(16,2)) = "capital_fdi_new" AND CAST("capital_fdi_new" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_fdi_new" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_fdi_new: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_fdi_new" AS VARCHAR)) AS HUGEINT) END AS f12,
    CASE WHEN "export" IS NULL THEN NULL WHEN (typeof("export") LIKE 'DECIMAL%' OR typeof("export") LIKE '%INT' OR typeof("export") LIKE '%INTEGER') AND CAST("export" AS DECIMAL(16,2)) = "export" AND CAST("export" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("export" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột export: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export" AS VARCHAR)) AS HUGEINT) END AS f13,
    CASE WHEN "export.plan" IS NULL THEN NULL WHEN (typeof("export.plan") LIKE 'DECIMAL%' OR typeof("export.plan") LIKE '%INT' OR typeof("export.plan") LIKE '%INTEGER') AND CAST("export.plan" AS DECIMAL(16,2)) = "export.plan" AND CAST("export.plan" AS DECIMAL(16,2)) BETWEEN 0.01 AND 10000000000000.00 THEN CAST(CAST("export.plan" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột export.plan: cần DECIMAL(16,2) trong 0.01…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.plan" AS VARCHAR)) AS HUGEINT) END AS f14,
    CASE WHEN "export.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("export.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("export.reportedPlanPercent") LIKE '%INT' OR typeof("export.reportedPlanPercent") LIKE '%INTEGER') AND CAST("export.reportedPlanPercent" AS DECIMAL(18,4)) = "export.reportedPlanPercent" AND CAST("export.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("export.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột export.reportedPlanPercent: cần DECIMAL(18,4) trong 0.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f15,
    CASE WHEN "budget" IS NULL THEN NULL WHEN (typeof("budget") LIKE 'DECIMAL%' OR typeof("budget") LIKE '%INT' OR typeof("budget") LIKE '%INTEGER') AND CAST("budget" AS DECIMAL(16,2)) = "budget" AND CAST("budget" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("budget" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột budget: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget" AS VARCHAR)) AS HUGEINT) END AS f16,
    CASE WHEN "budget.previous" IS NULL THEN NULL WHEN (typeof("budget.previous") LIKE 'DECIMAL%' OR typeof("budget.previous") LIKE '%INT' OR typeof("budget.previous") LIKE '%INTEGER') AND CAST("budget.previous" AS DECIMAL(16,2)) = "budget.previous" AND CAST("budget.previous" AS DECIMAL(16,2)) BETWEEN 0.01 AND 10000000000000.00 THEN CAST(CAST("budget.previous" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột budget.previous: cần DECIMAL(16,2) trong 0.01…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget.previous" AS VARCHAR)) AS HUGEINT) END AS f17,
    CASE WHEN "budget.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("budget.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("budget.reportedGrowthPercent") LIKE '%INT' OR typeof("budget.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("budget.reportedGrowthPercent" AS DECIMAL(18,4)) = "budget.reportedGrowthPercent" AND CAST("budget.reportedGrowthPercent" AS DECIMAL(18,4)) BETWEEN -10000000000000.0000 AND 10000000000000.0000 THEN CAST(CAST("budget.reportedGrowthPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột budget.reportedGrowthPercent: cần DECIMAL(18,4) trong -10000000000000.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f18,
    CASE WHEN "capital_fdi_valid" IS NULL THEN NULL WHEN (typeof("capital_fdi_valid") LIKE 'DECIMAL%' OR typeof("capital_fdi_valid") LIKE '%INT' OR typeof("capital_fdi_valid") LIKE '%INTEGER') AND CAST("capital_fdi_valid" AS DECIMAL(16,2)) = "capital_fdi_valid" AND CAST("capital_fdi_valid" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_fdi_valid" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_fdi_valid: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_fdi_valid" AS VARCHAR)) AS HUGEINT) END AS f19,
    CASE WHEN "industrial_output.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("industrial_output.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("industrial_output.reportedGrowthPercent") LIKE '%INT' OR typeof("industrial_output.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("industrial_output.reportedGrowthPercent" AS DECIMAL(18,4)) = "industrial_output.reportedGrowthPercent" AND CAST("industrial_output.reportedGrowthPercent" AS DECIMAL(18,4)) BETWEEN -10000000000000.0000 AND 10000000000000.0000 THEN CAST(CAST("industrial_output.reportedGrowthPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột industrial_output.reportedGrowthPercent: cần DECIMAL(18,4) trong -10000000000000.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("industrial_output.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f20,
    CASE WHEN "capital_ddi_valid" IS NULL THEN NULL WHEN (typeof("capital_ddi_valid") LIKE 'DECIMAL%' OR typeof("capital_ddi_valid") LIKE '%INT' OR typeof("capital_ddi_valid") LIKE '%INTEGER') AND CAST("capital_ddi_valid" AS DECIMAL(16,2)) = "capital_ddi_valid" AND CAST("capital_ddi_valid" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_ddi_valid" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_ddi_valid: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital_ddi_valid" AS VARCHAR)) AS HUGEINT) END AS f21,
    CASE WHEN "occupancy" IS NULL THEN NULL WHEN (typeof("occupancy") LIKE 'DECIMAL%' OR typeof("occupancy") LIKE '%INT' OR typeof("occupancy") LIKE '%INTEGER') AND CAST("occupancy" AS DECIMAL(5,2)) = "occupancy" AND CAST("occupancy" AS DECIMAL(5,2)) BETWEEN 0.00 AND 100.00 THEN CAST(CAST("occupancy" AS DECIMAL(7,2)) * 100 AS HUGEINT) ELSE CAST(error('cột occupancy: cần DECIMAL(5,2) trong 0.00…100.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("occupancy" AS VARCHAR)) AS HUGEINT) END AS f22,
    CASE WHEN "C.2.awarded" IS NULL THEN NULL WHEN (typeof("C.2.awarded") LIKE 'DECIMAL%' OR typeof("C.2.awarded") LIKE '%INT' OR typeof("C.2.awarded") LIKE '%INTEGER') AND CAST("C.2.awarded" AS DECIMAL(3,1)) = "C.2.awarded" AND CAST("C.2.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 10.0 THEN CAST(CAST("C.2.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('cột C.2.awarded: cần DECIMAL(3,1) trong 0.0…10.0, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("C.2.awarded" AS VARCHAR)) AS HUGEINT) END AS f23,
    CASE WHEN "industrial_output" IS NULL THEN NULL WHEN (typeof("industrial_output") LIKE 'DECIMAL%' OR typeof("industrial_output") LIKE '%INT' OR typeof("industrial_output") LIKE '%INTEGER') AND CAST("industrial_output" AS DECIMAL(16,2)) = "industrial_output" AND CAST("industrial_output" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("industrial_output" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột industrial_output: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("industrial_output" AS VARCHAR)) AS HUGEINT) END AS f24,
    CASE WHEN "capital.previous" IS NULL THEN NULL WHEN (typeof("capital.previous") LIKE 'DECIMAL%' OR typeof("capital.previous") LIKE '%INT' OR typeof("capital.previous") LIKE '%INTEGER') AND CAST("capital.previous" AS DECIMAL(16,2)) = "capital.previous" AND CAST("capital.previous" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital.previous" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital.previous: cần DECIMAL(16,2) trong 0.00…10000000000000.00, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital.previous" AS VARCHAR)) AS HUGEINT) END AS f25,
    CASE WHEN "export.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("export.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("export.reportedGrowthPercent") LIKE '%INT' OR typeof("export.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("export.reportedGrowthPercent" AS DECIMAL(18,4)) = "export.reportedGrowthPercent" AND CAST("export.reportedGrowthPercent" AS DECIMAL(18,4)) BETWEEN -10000000000000.0000 AND 10000000000000.0000 THEN CAST(CAST("export.reportedGrowthPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột export.reportedGrowthPercent: cần DECIMAL(18,4) trong -10000000000000.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f26,
    CASE WHEN "projects.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("projects.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("projects.reportedPlanPercent") LIKE '%INT' OR typeof("projects.reportedPlanPercent") LIKE '%INTEGER') AND CAST("projects.reportedPlanPercent" AS DECIMAL(18,4)) = "projects.reportedPlanPercent" AND CAST("projects.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("projects.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột projects.reportedPlanPercent: cần DECIMAL(18,4) trong 0.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("projects.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f27,
    CASE WHEN "budget.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("budget.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("budget.reportedPlanPercent") LIKE '%INT' OR typeof("budget.reportedPlanPercent") LIKE '%INTEGER') AND CAST("budget.reportedPlanPercent" AS DECIMAL(18,4)) = "budget.reportedPlanPercent" AND CAST("budget.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("budget.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột budget.reportedPlanPercent: cần DECIMAL(18,4) trong 0.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f28,
    CASE WHEN "industrial_output.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("industrial_output.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("industrial_output.reportedPlanPercent") LIKE '%INT' OR typeof("industrial_output.reportedPlanPercent") LIKE '%INTEGER') AND CAST("industrial_output.reportedPlanPercent" AS DECIMAL(18,4)) = "industrial_output.reportedPlanPercent" AND CAST("industrial_output.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("industrial_output.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột industrial_output.reportedPlanPercent: cần DECIMAL(18,4) trong 0.0000…10000000000000.0000, không phải DOUBLE; đơn vị ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("industrial_output.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f29
  FROM "figures"
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    CASE WHEN f1 < 40 THEN CASE WHEN (NOT (f1 < 20)) AND (NOT (39 < f1)) THEN 8 WHEN NOT ((NOT (f1 < 20)) AND (NOT (39 < f1))) THEN CASE WHEN (NOT (f1 < 5)) AND (NOT (19 < f1)) THEN 5 WHEN NOT ((NOT (f1 < 5)) AND (NOT (19 < f1))) THEN CASE WHEN f1 < 5 THEN 2 WHEN NOT (f1 < 5) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (f1 < 40) THEN 10 END AS v30,
    -- A.2
    ((CASE WHEN f2 > 0 THEN f1 ELSE NULL END) * 20) - f2 AS v34,
    NOT ((f1 IS NULL) OR (f2 IS NULL)) AS t35,
    (CASE WHEN f2 > 0 THEN f1 ELSE NULL END) IS NOT NULL AS t56,
    (f1 IS NULL) OR (f2 IS NULL) AS t57,
    -- A.3
    CASE WHEN f4 <= ((CASE WHEN f4 > 0 THEN f3 ELSE NULL END) * 2) THEN f4 WHEN NOT (f4 <= ((CASE WHEN f4 > 0 THEN f3 ELSE NULL END) * 2)) THEN (CASE WHEN f4 > 0 THEN f3 ELSE NULL END) * 2 END AS v60,
    -- A.4
    ((CASE WHEN f6 > 0 THEN f5 ELSE NULL END) - f6) * 2 AS v64,
    -- A.5
    CAST(CASE WHEN f7 < 100000 THEN 0 WHEN NOT (f7 < 100000) THEN 1 END AS HUGEINT) AS v70,
    -- A.6
    CASE WHEN (10 - f8) <= 0 THEN 0 WHEN NOT ((10 - f8) <= 0) THEN 10 - f8 END AS v73,
    -- A.7
    (CASE WHEN (f2 + f11) > 0 THEN f11 ELSE NULL END) * 5 AS v78,
    -- A.8
    (f1 IS NULL) OR ((f1 IS NOT NULL) AND (f12 IS NULL) AND (NOT (f1 = 0))) AS t84,
    CASE WHEN f1 = 0 THEN 1 WHEN NOT (f1 = 0) THEN NULLIF(f1, 0) END AS d85,
    CASE WHEN f1 = 0 THEN 0 WHEN NOT (f1 = 0) THEN CASE WHEN (400 * (NULLIF(f1, 0))) <= (CASE WHEN f1 > 0 THEN f12 ELSE NULL END) THEN 400 * (NULLIF(f1, 0)) WHEN NOT ((400 * (NULLIF(f1, 0))) <= (CASE WHEN f1 > 0 THEN f12 ELSE NULL END)) THEN CASE WHEN f1 > 0 THEN f12 ELSE NULL END END END AS v86,
    -- B.1
    (f15 IS NULL) AND (NOT ((f13 IS NOT NULL) AND (f14 IS NOT NULL))) AS t90,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN f14 ELSE 1 END AS d91,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN (CASE WHEN f14 > 0 THEN f13 ELSE NULL END) * 1000000 ELSE f15 END AS v92,
    -- B.2
    (f18 IS NULL) AND (NOT ((f16 IS NOT NULL) AND (f17 IS NOT NULL))) AS t96,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN f17 ELSE 1 END AS d97,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN ((CASE WHEN f17 > 0 THEN f16 ELSE NULL END) - f17) * 1000000 ELSE f18 END AS v98,
    -- B.3
    CASE WHEN (1500 * f2) <= (CASE WHEN f2 > 0 THEN f19 ELSE NULL END) THEN 1500 * f2 WHEN NOT ((1500 * f2) <= (CASE WHEN f2 > 0 THEN f19 ELSE NULL END)) THEN CASE WHEN f2 > 0 THEN f19 ELSE NULL END END AS v103,
    -- B.4
    CASE WHEN 200000 < f20 THEN 4 WHEN NOT (200000 < f20) THEN CASE WHEN (NOT (f20 < 100000)) AND (NOT (200000 < f20)) THEN 3 WHEN NOT ((NOT (f20 < 100000)) AND (NOT (200000 < f20))) THEN CASE WHEN (f20 < 100000) AND (NOT (f20 < 0)) THEN 2 WHEN NOT ((f20 < 100000) AND (NOT (f20 < 0))) THEN CASE WHEN f20 < 0 THEN 0 WHEN NOT (f20 < 0) THEN CAST(NULL AS HUGEINT) END END END END AS v107,
    -- B.5
    CASE WHEN (25000 * f11) <= (CASE WHEN f11 > 0 THEN f21 ELSE NULL END) THEN 25000 * f11 WHEN NOT ((25000 * f11) <= (CASE WHEN f11 > 0 THEN f21 ELSE NULL END)) THEN CASE WHEN f11 > 0 THEN f21 ELSE NULL END END AS v110,
    -- C.1
    CASE WHEN 8000 < f22 THEN 5 WHEN NOT (8000 < f22) THEN CASE WHEN (NOT (f22 < 6000)) AND (NOT (8000 < f22)) THEN 4 WHEN NOT ((NOT (f22 < 6000)) AND (NOT (8000 < f22))) THEN CASE WHEN (f22 < 6000) AND (NOT (f22 < 4000)) THEN 2 WHEN NOT ((f22 < 6000) AND (NOT (f22 < 4000))) THEN CASE WHEN f22 < 4000 THEN 0 WHEN NOT (f22 < 4000) THEN CAST(NULL AS HUGEINT) END END END END AS v114,
    -- C.2
    CASE WHEN f23 IS NOT NULL THEN f23 * 10 ELSE 0 END AS v117,
    CASE WHEN f23 IS NOT NULL THEN f23 * 10 ELSE 1000 END AS v118
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    COALESCE((f1 IS NOT NULL) AND (v30 IS NOT NULL) AND (2 <= v30), FALSE) AS t31,
    -- A.2
    (abs(v34)) + (CASE WHEN v34 < 0 THEN f2 - 1 WHEN NOT (v34 < 0) THEN 0 END) AS v36,
    bool_or((t35 AND v34 IS NULL)) OVER (PARTITION BY bloc) AS w46,
    count(CASE WHEN t57 THEN 1 END) OVER (PARTITION BY bloc) AS w58,
    -- A.3
    (NOT ((f3 IS NULL) OR (f4 IS NULL))) AND (v60 IS NOT NULL) AS t61,
    -- A.4
    CASE WHEN f6 <= v64 THEN f6 WHEN NOT (f6 <= v64) THEN v64 END AS v65,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v70 IS NOT NULL) THEN v70 * 500 ELSE 0 END AS v71,
    CASE WHEN (f7 IS NOT NULL) AND (v70 IS NOT NULL) THEN v70 * 500 ELSE 500 END AS v72,
    -- A.6
    ((12 - (CASE WHEN 4 <= v73 THEN 4 WHEN NOT (4 <= v73) THEN v73 END)) * 5) + (CASE WHEN 40 <= (f9 + f10) THEN 40 WHEN NOT (40 <= (f9 + f10)) THEN f9 + f10 END) AS v74,
    -- A.7
    CASE WHEN (2 * (f2 + f11)) <= v78 THEN 2 * (f2 + f11) WHEN NOT ((2 * (f2 + f11)) <= v78) THEN v78 END AS v79,
    -- A.8
    (NOT (COALESCE(t84, FALSE))) AND (v86 IS NOT NULL) AS t87,
    -- B.1
    CASE WHEN (600000 * d91) <= v92 THEN 600000 * d91 WHEN NOT ((600000 * d91) <= v92) THEN v92 END AS v93,
    -- B.2
    CASE WHEN (500000 * d97) <= v98 THEN 500000 * d97 WHEN NOT ((500000 * d97) <= v98) THEN v98 END AS v99,
    -- B.3
    (NOT ((f2 IS NULL) OR (f19 IS NULL))) AND (v103 IS NOT NULL) AS t104,
    -- B.4
    CASE WHEN f20 IS NULL THEN 0 WHEN (f20 IS NOT NULL) AND (v107 IS NOT NULL) THEN v107 * 100 ELSE 0 END AS v108,
    CASE WHEN f20 IS NULL THEN 0 WHEN (f20 IS NOT NULL) AND (v107 IS NOT NULL) THEN v107 * 100 ELSE 400 END AS v109,
    -- B.5
    (NOT ((f11 IS NULL) OR (f21 IS NULL))) AND (v110 IS NOT NULL) AS t111,
    -- C.1
    CASE WHEN (f22 IS NOT NULL) AND (v114 IS NOT NULL) THEN v114 * 100 ELSE 0 END AS v115,
    CASE WHEN (f22 IS NOT NULL) AND (v114 IS NOT NULL) THEN v114 * 100 ELSE 500 END AS v116
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN t31 THEN v30 * 100 ELSE 200 END AS v32,
    CASE WHEN t31 THEN v30 * 100 ELSE 1000 END AS v33,
    -- A.2
    CASE WHEN v34 < 0 THEN -(v36 // f2) ELSE v36 // f2 END AS v37,
    CASE WHEN (f1 IS NULL) OR (f2 IS NULL) THEN 1 < (CAST(w58 AS HUGEINT)) ELSE 0 < (CAST(w58 AS HUGEINT)) END AS t59,
    -- A.3
    CASE WHEN t61 THEN (((v60 * 1000) * 2) + f4) // (f4 * 2) ELSE 0 END AS v62,
    CASE WHEN t61 THEN (((v60 * 1000) * 2) + f4) // (f4 * 2) ELSE 1000 END AS v63,
    -- A.4
    CASE WHEN v65 <= 0 THEN 0 WHEN NOT (v65 <= 0) THEN v65 END AS v66,
    -- A.6
    (NOT ((f8 IS NULL) OR (f9 IS NULL) OR (f10 IS NULL))) AND (v74 IS NOT NULL) AS t75,
    -- A.7
    (((v79 * 250) * 2) + (f2 + f11)) // ((f2 + f11) * 2) AS v80,
    (NOT ((f2 IS NULL) OR (f11 IS NULL))) AND (v79 IS NOT NULL) AS t81,
    -- A.8
    CASE WHEN t87 THEN (((v86 * 3) * 2) + (d85 * 4)) // ((d85 * 4) * 2) ELSE 0 END AS v88,
    CASE WHEN t87 THEN (((v86 * 3) * 2) + (d85 * 4)) // ((d85 * 4) * 2) ELSE 300 END AS v89,
    -- B.1
    CASE WHEN (NOT t90) AND (v93 IS NOT NULL) THEN ((v93 * 2) + (d91 * 750)) // ((d91 * 750) * 2) ELSE 0 END AS v94,
    CASE WHEN (NOT t90) AND (v93 IS NOT NULL) THEN ((v93 * 2) + (d91 * 750)) // ((d91 * 750) * 2) ELSE 800 END AS v95,
    -- B.2
    CASE WHEN v99 <= 0 THEN 0 WHEN NOT (v99 <= 0) THEN v99 END AS v100,
    -- B.3
    CASE WHEN t104 THEN ((v103 * 2) + (f2 * 5)) // ((f2 * 5) * 2) ELSE 0 END AS v105,
    CASE WHEN t104 THEN ((v103 * 2) + (f2 * 5)) // ((f2 * 5) * 2) ELSE 300 END AS v106,
    -- B.5
    CASE WHEN t111 THEN ((v110 * 2) + (f11 * 125)) // ((f11 * 125) * 2) ELSE 0 END AS v112,
    CASE WHEN t111 THEN ((v110 * 2) + (f11 * 125)) // ((f11 * 125) * 2) ELSE 200 END AS v113
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.2
    CASE WHEN t35 THEN v37 END AS k38,
    ((v34 - (v37 * f2)) * 1000000000000000000000000) // f2 AS v39,
    -- A.4
    (NOT ((f5 IS NULL) OR (f6 IS NULL))) AND (v66 IS NOT NULL) AS t67,
    -- A.6
    CASE WHEN t75 THEN v74 * 10 ELSE 400 END AS v76,
    CASE WHEN t75 THEN v74 * 10 ELSE 1000 END AS v77,
    -- A.7
    CASE WHEN t81 THEN v80 ELSE 0 END AS v82,
    CASE WHEN t81 THEN v80 ELSE 500 END AS v83,
    -- B.2
    CASE WHEN t96 THEN 0 WHEN (NOT t96) AND (v100 IS NOT NULL) THEN ((v100 * 2) + (d97 * 625)) // ((d97 * 625) * 2) ELSE 0 END AS v101,
    CASE WHEN t96 THEN 0 WHEN (NOT t96) AND (v100 IS NOT NULL) THEN ((v100 * 2) + (d97 * 625)) // ((d97 * 625) * 2) ELSE 800 END AS v102
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.2
    CASE WHEN t35 THEN v39 END AS k40,
    ((v34 - (v37 * f2)) * 1000000000000000000000000) - (v39 * f2) AS v41,
    count(k38) OVER (PARTITION BY bloc) AS w45,
    -- A.4
    CASE WHEN t67 THEN (((v66 * 700) * 2) + f6) // (f6 * 2) ELSE 0 END AS v68,
    CASE WHEN t67 THEN (((v66 * 700) * 2) + f6) // (f6 * 2) ELSE 700 END AS v69
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.2
    CASE WHEN t35 THEN (v41 * 1000000000000000000000000) // f2 END AS k42
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.2
    first_value(v34) OVER (PARTITION BY bloc ORDER BY k38 DESC NULLS LAST, k40 DESC NULLS LAST, k42 DESC NULLS LAST) AS w43,
    first_value(f2) OVER (PARTITION BY bloc ORDER BY k38 DESC NULLS LAST, k40 DESC NULLS LAST, k42 DESC NULLS LAST) AS w44
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.2
    CASE WHEN w46 THEN NULL ELSE CASE WHEN w45 = 0 THEN NULL ELSE w43 END END AS v47
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.2
    CASE WHEN v47 > 0 THEN v34 * w44 WHEN v47 < 0 THEN -(v34 * w44) ELSE NULL END AS v48,
    CASE WHEN 0 < v47 THEN f2 * (NULLIF(abs(v47), 0)) WHEN NOT (0 < v47) THEN 1 END AS d49
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.2
    CASE WHEN v34 < 0 THEN f2 WHEN NOT (v34 < 0) THEN d49 END AS d50,
    CASE WHEN v34 < 0 THEN CASE WHEN (f2 + v34) <= 0 THEN 0 WHEN NOT ((f2 + v34) <= 0) THEN f2 + v34 END WHEN NOT (v34 < 0) THEN CASE WHEN 0 < v47 THEN (f2 * (NULLIF(abs(v47), 0))) + v48 WHEN NOT (0 < v47) THEN 1 END END AS v51
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.2
    CASE WHEN (v51 * 500) < 0 THEN -((((abs(v51 * 500)) * 2) + d50) // (d50 * 2)) ELSE (((abs(v51 * 500)) * 2) + d50) // (d50 * 2) END AS v52,
    COALESCE((NOT ((f1 IS NULL) OR (f2 IS NULL))) AND (v51 IS NOT NULL) AND (0 <= v51) AND (v51 <= (2 * d50)), FALSE) AS t53
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.2
    CASE WHEN t53 THEN v52 ELSE 0 END AS v54,
    CASE WHEN t53 THEN v52 ELSE 1000 END AS v55
  FROM steps_11
),
sections AS (
  SELECT
    steps_12.*,
    ((((((v32 + v54) + v62) + v68) + v71) + v76) + v82) + v88 AS v119,
    ((((((v33 + v55) + v63) + v69) + v72) + v77) + v83) + v89 AS v120
  FROM steps_12
),
sections_2 AS (
  SELECT
    sections.*,
    (v119 + ((((v94 + v101) + v105) + v108) + v112)) + (v115 + v117) AS v121,
    (v120 + ((((v95 + v102) + v106) + v109) + v113)) + (v116 + v118) AS v122
  FROM sections
),
totals AS (
  SELECT
    sections_2.*,
    ((((((17 + ((CAST(CASE WHEN NOT t96 THEN 1 ELSE 0 END AS HUGEINT)) * 2)) * 4) + 3) + ((CAST(CASE WHEN f20 IS NOT NULL THEN 1 ELSE 0 END AS HUGEINT)) * 4)) + 2) + 5) + 10 AS v123,
    (abs((CASE WHEN f6 > 0 THEN f5 ELSE NULL END) - f6)) + (CASE WHEN ((CASE WHEN f6 > 0 THEN f5 ELSE NULL END) - f6) < 0 THEN f6 - 1 WHEN NOT (((CASE WHEN f6 > 0 THEN f5 ELSE NULL END) - f6) < 0) THEN 0 END) AS v136
  FROM sections_2
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v123 = 0 THEN 1 WHEN v121 < 0 THEN v123 ELSE v123 END AS d124,
    CASE WHEN v123 = 0 THEN v121 WHEN v121 < 0 THEN v121 * 100 ELSE v121 * 100 END AS v125,
    CASE WHEN v123 = 0 THEN 1 WHEN v122 < 0 THEN v123 ELSE v123 END AS d126,
    CASE WHEN v123 = 0 THEN v122 WHEN v122 < 0 THEN v122 * 100 ELSE v122 * 100 END AS v127,
    CASE WHEN ((CASE WHEN f6 > 0 THEN f5 ELSE NULL END) - f6) < 0 THEN -(v136 // f6) ELSE v136 // f6 END AS v137
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v125)) + (CASE WHEN v125 < 0 THEN d124 - 1 WHEN NOT (v125 < 0) THEN 0 END) AS v128,
    (abs(v127)) + (CASE WHEN v127 < 0 THEN d126 - 1 WHEN NOT (v127 < 0) THEN 0 END) AS v132,
    ((CASE WHEN f6 > 0 THEN f5 ELSE NULL END) - f6) - (v137 * f6) AS v138
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CASE WHEN v125 < 0 THEN -(v128 // d124) ELSE v128 // d124 END AS v129,
    CASE WHEN v127 < 0 THEN -(v132 // d126) ELSE v132 // d126 END AS v133,
    (v138 * 1000000000000000000000000) // f6 AS k139,
    (v138 * 1000000000000000000000000) - (((v138 * 1000000000000000000000000) // f6) * f6) AS v140
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    (v125 - (v129 * d124)) * 100000000000000000000000000000000 AS v130,
    (v127 - (v133 * d126)) * 100000000000000000000000000000000 AS v134,
    (v140 * 1000000000000000000000000) // f6 AS k141
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    v130 // d124 AS k131,
    v134 // d126 AS k135
  FROM totals_5
),
ends AS (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN v133 ELSE v129 END AS k142,
    CASE WHEN at_best = 1 THEN k135 ELSE k131 END AS k145,
    CASE WHEN at_best = 1 THEN v120 ELSE v119 END AS k148,
    CASE WHEN at_best = 1 THEN v33 ELSE v32 END AS k149,
    CASE WHEN at_best = 1 THEN v137 ELSE v137 END AS k150,
    CASE WHEN at_best = 1 THEN k139 ELSE k139 END AS k153,
    CASE WHEN at_best = 1 THEN k141 ELSE k141 END AS k156
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k142 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k143,
    COALESCE(k142, 0) AS k144,
    CASE WHEN k145 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k146,
    COALESCE(k145, 0) AS k147,
    CASE WHEN k150 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k151,
    COALESCE(k150, 0) AS k152,
    CASE WHEN k153 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k154,
    COALESCE(k153, 0) AS k155,
    CASE WHEN k156 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k157,
    COALESCE(k156, 0) AS k158
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w159,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k143, k144, k146, k147, k148, k149, k151, k152, k154, k155, k157, k158) AS w160,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w161,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k143, k144, k146, k147, k148, k149, k151, k152, k154, k155, k157, k158) AS w162,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k143, k144, k146, k147, k148, k149, k151, k152, k154, k155, k157, k158) AS w163,
    count(*) OVER (PARTITION BY bloc) AS w164
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w159 - w160 END) OVER (PARTITION BY bloc, unit) AS p165,
    max(CASE WHEN at_best = 0 THEN 1 + w161 - w162 END) OVER (PARTITION BY bloc, unit) AS p166,
    min(w163) OVER (PARTITION BY bloc, unit) AS p167,
    max(w163) OVER (PARTITION BY bloc, unit) AS p168,
    count(*) OVER (PARTITION BY bloc, unit) AS p169
  FROM ranks
)
SELECT
  bloc AS "bloc",
  unit AS "unit",
  CASE WHEN unit IS NULL OR bloc IS NULL OR p169 <> 2 OR w164 > 2000000000 THEN CAST(error('đơn vị không tên (NULL), không có khối hoặc có mặt hai lần, hoặc khối quá lớn: ' || COALESCE(CAST(bloc AS VARCHAR), 'NULL') || ': ' || COALESCE(CAST(unit AS VARCHAR), 'NULL')) AS BIGINT) ELSE p165 END AS "rank least",
  CASE WHEN unit IS NULL OR bloc IS NULL OR p169 <> 2 OR w164 > 2000000000 THEN CAST(error('đơn vị không tên (NULL), không có khối hoặc có mặt hai lần, hoặc khối quá lớn: ' || COALESCE(CAST(bloc AS VARCHAR), 'NULL') || ': ' || COALESCE(CAST(unit AS VARCHAR), 'NULL')) AS BIGINT) ELSE p166 - CASE WHEN p168 > p167 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v121 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v122 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v123 AS DECIMAL(38,0)) AS "assigned",
  CAST(v123 AS DECIMAL(38,0)) AS "surely assigned",
  CAST(v125 AS DECIMAL(38,0)) AS "percent least top",
  CAST(d124 * 100 AS DECIMAL(38,0)) AS "percent least bottom",
  CAST(v127 AS DECIMAL(38,0)) AS "percent most top",
  CAST(d126 * 100 AS DECIMAL(38,0)) AS "percent most bottom",
  CASE WHEN (9000 * d124) <= v125 THEN 'excellent' WHEN (8000 * d124) <= v125 THEN 'good' WHEN (5000 * d124) <= v125 THEN 'completed' WHEN 0 <= v125 THEN 'incomplete' ELSE NULL END AS "grade least",
  CASE WHEN v127 IS NULL OR (9000 * d126) <= v127 THEN 'excellent' WHEN v127 IS NULL OR (8000 * d126) <= v127 THEN 'good' WHEN v127 IS NULL OR (5000 * d126) <= v127 THEN 'completed' WHEN v127 IS NULL OR 0 <= v127 THEN 'incomplete' ELSE NULL END AS "grade most",
  CAST(v119 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v120 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST((((v94 + v101) + v105) + v108) + v112 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST((((v95 + v102) + v106) + v109) + v113 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v115 + v117 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v116 + v118 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  -- A.1 Số dự án FDI cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); “48 dự án FDI, vốn đầu tư đăng ký 181,51 triệu USD”
  CAST(v32 AS DECIMAL(38,0)) * 0.01 AS "A.1 least",
  CAST(v33 AS DECIMAL(38,0)) * 0.01 AS "A.1 most",
  CASE WHEN t31 THEN 'determined' ELSE 'undetermined' END AS "A.1 state",
  -- A.2 Dự án FDI mới so với dự án còn hiệu lực, mức chuẩn 5%, tính theo đơn vị dẫn đầu
  --   Đề xuất của dự án thidua (proposal of the thidua project); “26 dự án FDI và 9 dự án trong nước”
  CAST(v54 AS DECIMAL(38,0)) * 0.01 AS "A.2 least",
  CAST(v55 AS DECIMAL(38,0)) * 0.01 AS "A.2 most",
  CASE WHEN t53 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t56 AND t59 AND (NOT (v34 < 0))) OR (t56 AND t59 AND (0 < v47) AND (v47 IS NOT NULL) AND (NOT (v34 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.2 state",
  -- A.3 Vốn đăng ký so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 61,2% (463,95 triệu USD/750 triệu USD) so với kế hoạch năm 2018”
  CAST(v62 AS DECIMAL(38,0)) * 0.01 AS "A.3 least",
  CAST(v63 AS DECIMAL(38,0)) * 0.01 AS "A.3 most",
  CASE WHEN t61 THEN 'determined' ELSE 'undetermined' END AS "A.3 state",
  -- A.4 Tăng trưởng số dự án cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); “số dự án đăng ký thành lập đạt 131,8% (58/44)”
  CAST(v68 AS DECIMAL(38,0)) * 0.01 AS "A.4 least",
  CAST(v69 AS DECIMAL(38,0)) * 0.01 AS "A.4 most",
  CASE WHEN t67 THEN 'determined' ELSE 'undetermined' END AS "A.4 state",
  -- A.5 Thu hút từ 1.000 tỷ đồng vốn trong nước trở lên
  --   Đề xuất của dự án thidua (proposal of the thidua project); “cấp mới và tăng thêm là 291,2 triệu USD và 1.953 tỷ đồng”
  CAST(v71 AS DECIMAL(38,0)) * 0.01 AS "A.5 least",
  CAST(v72 AS DECIMAL(38,0)) * 0.01 AS "A.5 most",
  CASE WHEN (f7 IS NOT NULL) AND (v70 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5 state",
  -- A.6 Dự án tăng vốn và dự án trong nước mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); “điều chỉnh tăng vốn cho 11 dự án FDI và 07 dự án trong nước”
  CAST(v76 AS DECIMAL(38,0)) * 0.01 AS "A.6 least",
  CAST(v77 AS DECIMAL(38,0)) * 0.01 AS "A.6 most",
  CASE WHEN t75 THEN 'determined' ELSE 'undetermined' END AS "A.6 state",
  -- A.7 Tỷ trọng dự án trong nước trong tổng số dự án còn hiệu lực
  --   Đề xuất của dự án thidua (proposal of the thidua project); “842 dự án FDI và 425 dự án trong nước”
  CAST(v82 AS DECIMAL(38,0)) * 0.01 AS "A.7 least",
  CAST(v83 AS DECIMAL(38,0)) * 0.01 AS "A.7 most",
  CASE WHEN t81 THEN 'determined' ELSE 'undetermined' END AS "A.7 state",
  -- A.8 Vốn bình quân một dự án FDI mới, đủ điểm từ 4 triệu USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “4 dự án trong khu công nghiệp với số vốn 9,1 triệu USD”
  CAST(v88 AS DECIMAL(38,0)) * 0.01 AS "A.8 least",
  CAST(v89 AS DECIMAL(38,0)) * 0.01 AS "A.8 most",
  CASE WHEN t87 THEN 'determined' ELSE 'undetermined' END AS "A.8 state",
  -- B.1 Giá trị xuất khẩu so với kế hoạch, đủ điểm khi đạt 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 894 triệu USD tăng 34% so với cùng kỳ và ước đạt 54% kế hoạch năm”
  CAST(v94 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v95 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN (NOT t90) AND (v93 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.1 state",
  -- B.2 Tăng trưởng nộp ngân sách
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 1.460 tỷ đồng tăng 40% so với cùng kỳ và đạt 58% kế hoạch năm”
  CAST(v101 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v102 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t96 THEN 'not assigned' WHEN (NOT t96) AND (v100 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.2 state",
  -- B.3 Quy mô vốn bình quân một dự án FDI, đủ điểm từ 15 triệu USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “195 dự án FDI với tổng vốn đăng ký là 2.496,1 triệu USD”
  CAST(v105 AS DECIMAL(38,0)) * 0.01 AS "B.3 least",
  CAST(v106 AS DECIMAL(38,0)) * 0.01 AS "B.3 most",
  CASE WHEN t104 THEN 'determined' ELSE 'undetermined' END AS "B.3 state",
  -- B.4 Tốc độ tăng giá trị sản xuất công nghiệp đã công bố
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 36.971 tỷ đồng tăng 46% so với cùng kỳ và đạt 67,2% kế hoạch năm”
  CAST(v108 AS DECIMAL(38,0)) * 0.01 AS "B.4 least",
  CAST(v109 AS DECIMAL(38,0)) * 0.01 AS "B.4 most",
  CASE WHEN f20 IS NULL THEN 'not assigned' WHEN (f20 IS NOT NULL) AND (v107 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.4 state",
  -- B.5 Quy mô vốn bình quân một dự án trong nước, đủ điểm từ 250 tỷ đồng
  --   Đề xuất của dự án thidua (proposal of the thidua project); “133 dự án trong nước với tổng vốn đầu tư đăng ký là 24.717 tỷ đồng”
  CAST(v112 AS DECIMAL(38,0)) * 0.01 AS "B.5 least",
  CAST(v113 AS DECIMAL(38,0)) * 0.01 AS "B.5 most",
  CASE WHEN t111 THEN 'determined' ELSE 'undetermined' END AS "B.5 state",
  -- C.1 Tỷ lệ lấp đầy trên đất quy hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Tỷ lệ lấp đầy trên diện tích đất quy hoạch đạt 62,9%”
  CAST(v115 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v116 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN (f22 IS NOT NULL) AND (v114 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "C.1 state",
  -- C.2 Công tác thi đua, khen thưởng
  --   Đề xuất của dự án thidua (proposal of the thidua project)
  CAST(v117 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v118 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN f23 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "C.2 state"
FROM places
WHERE at_best = 0
ORDER BY bloc, "rank least" ASC NULLS LAST, "rank most", unit;
