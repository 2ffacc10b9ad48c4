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
    CASE WHEN "projects_fdi" IS NULL THEN NULL WHEN (typeof("projects_fdi") LIKE 'DECIMAL%' OR typeof("projects_fdi") LIKE '%INT' OR typeof("projects_fdi") LIKE '%INTEGER') AND CAST("projects_fdi" AS DECIMAL(14,0)) = "projects_fdi" AND CAST("projects_fdi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("projects_fdi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_fdi: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_fdi" AS VARCHAR)) AS HUGEINT) END AS f1,
    CASE WHEN "projects_fdi_valid" IS NULL THEN NULL WHEN (typeof("projects_fdi_valid") LIKE 'DECIMAL%' OR typeof("projects_fdi_valid") LIKE '%INT' OR typeof("projects_fdi_valid") LIKE '%INTEGER') AND CAST("projects_fdi_valid" AS DECIMAL(14,0)) = "projects_fdi_valid" AND CAST("projects_fdi_valid" AS DECIMAL(14,0)) BETWEEN 1 AND 10000000000000 THEN CAST(CAST("projects_fdi_valid" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_fdi_valid: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_fdi_valid" AS VARCHAR)) AS HUGEINT) END AS f2,
    CASE WHEN "capital" IS NULL THEN NULL WHEN (typeof("capital") LIKE 'DECIMAL%' OR typeof("capital") LIKE '%INT' OR typeof("capital") LIKE '%INTEGER') AND CAST("capital" AS DECIMAL(16,2)) = "capital" AND CAST("capital" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital" AS VARCHAR)) AS HUGEINT) END AS f3,
    CASE WHEN "capital.plan" IS NULL THEN NULL WHEN (typeof("capital.plan") LIKE 'DECIMAL%' OR typeof("capital.plan") LIKE '%INT' OR typeof("capital.plan") LIKE '%INTEGER') AND CAST("capital.plan" AS DECIMAL(16,2)) = "capital.plan" AND CAST("capital.plan" AS DECIMAL(16,2)) BETWEEN 0.01 AND 10000000000000.00 THEN CAST(CAST("capital.plan" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital.plan" AS VARCHAR)) AS HUGEINT) END AS f4,
    CASE WHEN "projects" IS NULL THEN NULL WHEN (typeof("projects") LIKE 'DECIMAL%' OR typeof("projects") LIKE '%INT' OR typeof("projects") LIKE '%INTEGER') AND CAST("projects" AS DECIMAL(14,0)) = "projects" AND CAST("projects" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("projects" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects" AS VARCHAR)) AS HUGEINT) END AS f5,
    CASE WHEN "projects.previous" IS NULL THEN NULL WHEN (typeof("projects.previous") LIKE 'DECIMAL%' OR typeof("projects.previous") LIKE '%INT' OR typeof("projects.previous") LIKE '%INTEGER') AND CAST("projects.previous" AS DECIMAL(14,0)) = "projects.previous" AND CAST("projects.previous" AS DECIMAL(14,0)) BETWEEN 1 AND 10000000000000 THEN CAST(CAST("projects.previous" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects.previous" AS VARCHAR)) AS HUGEINT) END AS f6,
    CASE WHEN "capital_ddi" IS NULL THEN NULL WHEN (typeof("capital_ddi") LIKE 'DECIMAL%' OR typeof("capital_ddi") LIKE '%INT' OR typeof("capital_ddi") LIKE '%INTEGER') AND CAST("capital_ddi" AS DECIMAL(16,2)) = "capital_ddi" AND CAST("capital_ddi" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_ddi" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ddi" AS VARCHAR)) AS HUGEINT) END AS f7,
    CASE WHEN "projects_ddi" IS NULL THEN NULL WHEN (typeof("projects_ddi") LIKE 'DECIMAL%' OR typeof("projects_ddi") LIKE '%INT' OR typeof("projects_ddi") LIKE '%INTEGER') AND CAST("projects_ddi" AS DECIMAL(14,0)) = "projects_ddi" AND CAST("projects_ddi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("projects_ddi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_ddi" AS VARCHAR)) AS HUGEINT) END AS f8,
    CASE WHEN "capital_increases_fdi" IS NULL THEN NULL WHEN (typeof("capital_increases_fdi") LIKE 'DECIMAL%' OR typeof("capital_increases_fdi") LIKE '%INT' OR typeof("capital_increases_fdi") LIKE '%INTEGER') AND CAST("capital_increases_fdi" AS DECIMAL(14,0)) = "capital_increases_fdi" AND CAST("capital_increases_fdi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("capital_increases_fdi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột capital_increases_fdi: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_increases_fdi" AS VARCHAR)) AS HUGEINT) END AS f9,
    CASE WHEN "capital_increases_ddi" IS NULL THEN NULL WHEN (typeof("capital_increases_ddi") LIKE 'DECIMAL%' OR typeof("capital_increases_ddi") LIKE '%INT' OR typeof("capital_increases_ddi") LIKE '%INTEGER') AND CAST("capital_increases_ddi" AS DECIMAL(14,0)) = "capital_increases_ddi" AND CAST("capital_increases_ddi" AS DECIMAL(14,0)) BETWEEN 0 AND 10000000000000 THEN CAST(CAST("capital_increases_ddi" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột capital_increases_ddi: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_increases_ddi" AS VARCHAR)) AS HUGEINT) END AS f10,
    CASE WHEN "projects_ddi_valid" IS NULL THEN NULL WHEN (typeof("projects_ddi_valid") LIKE 'DECIMAL%' OR typeof("projects_ddi_valid") LIKE '%INT' OR typeof("projects_ddi_valid") LIKE '%INTEGER') AND CAST("projects_ddi_valid" AS DECIMAL(14,0)) = "projects_ddi_valid" AND CAST("projects_ddi_valid" AS DECIMAL(14,0)) BETWEEN 1 AND 10000000000000 THEN CAST(CAST("projects_ddi_valid" AS DECIMAL(14,0)) AS HUGEINT) ELSE CAST(error('cột projects_ddi_valid: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects_ddi_valid" AS VARCHAR)) AS HUGEINT) END AS f11,
    CASE WHEN "capital_fdi_new" IS NULL THEN NULL WHEN (typeof("capital_fdi_new") LIKE 'DECIMAL%' OR typeof("capital_fdi_new") LIKE '%INT' OR typeof("capital_fdi_new") LIKE '%INTEGER') AND CAST("capital_fdi_new" AS DECIMAL(16,2)) = "capital_fdi_new" AND CAST("capital_fdi_new" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_fdi_new" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_fdi_new: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_fdi_new" AS VARCHAR)) AS HUGEINT) END AS f12,
    CASE WHEN "export" IS NULL THEN NULL WHEN (typeof("export") LIKE 'DECIMAL%' OR typeof("export") LIKE '%INT' OR typeof("export") LIKE '%INTEGER') AND CAST("export" AS DECIMAL(16,2)) = "export" AND CAST("export" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("export" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột export: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export" AS VARCHAR)) AS HUGEINT) END AS f13,
    CASE WHEN "export.plan" IS NULL THEN NULL WHEN (typeof("export.plan") LIKE 'DECIMAL%' OR typeof("export.plan") LIKE '%INT' OR typeof("export.plan") LIKE '%INTEGER') AND CAST("export.plan" AS DECIMAL(16,2)) = "export.plan" AND CAST("export.plan" AS DECIMAL(16,2)) BETWEEN 0.01 AND 10000000000000.00 THEN CAST(CAST("export.plan" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột export.plan: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export.plan" AS VARCHAR)) AS HUGEINT) END AS f14,
    CASE WHEN "export.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("export.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("export.reportedPlanPercent") LIKE '%INT' OR typeof("export.reportedPlanPercent") LIKE '%INTEGER') AND CAST("export.reportedPlanPercent" AS DECIMAL(18,4)) = "export.reportedPlanPercent" AND CAST("export.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("export.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột export.reportedPlanPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f15,
    CASE WHEN "budget" IS NULL THEN NULL WHEN (typeof("budget") LIKE 'DECIMAL%' OR typeof("budget") LIKE '%INT' OR typeof("budget") LIKE '%INTEGER') AND CAST("budget" AS DECIMAL(16,2)) = "budget" AND CAST("budget" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("budget" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột budget: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget" AS VARCHAR)) AS HUGEINT) END AS f16,
    CASE WHEN "budget.previous" IS NULL THEN NULL WHEN (typeof("budget.previous") LIKE 'DECIMAL%' OR typeof("budget.previous") LIKE '%INT' OR typeof("budget.previous") LIKE '%INTEGER') AND CAST("budget.previous" AS DECIMAL(16,2)) = "budget.previous" AND CAST("budget.previous" AS DECIMAL(16,2)) BETWEEN 0.01 AND 10000000000000.00 THEN CAST(CAST("budget.previous" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột budget.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget.previous" AS VARCHAR)) AS HUGEINT) END AS f17,
    CASE WHEN "budget.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("budget.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("budget.reportedGrowthPercent") LIKE '%INT' OR typeof("budget.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("budget.reportedGrowthPercent" AS DECIMAL(18,4)) = "budget.reportedGrowthPercent" AND CAST("budget.reportedGrowthPercent" AS DECIMAL(18,4)) BETWEEN -10000000000000.0000 AND 10000000000000.0000 THEN CAST(CAST("budget.reportedGrowthPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột budget.reportedGrowthPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f18,
    CASE WHEN "capital_fdi_valid" IS NULL THEN NULL WHEN (typeof("capital_fdi_valid") LIKE 'DECIMAL%' OR typeof("capital_fdi_valid") LIKE '%INT' OR typeof("capital_fdi_valid") LIKE '%INTEGER') AND CAST("capital_fdi_valid" AS DECIMAL(16,2)) = "capital_fdi_valid" AND CAST("capital_fdi_valid" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_fdi_valid" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_fdi_valid: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_fdi_valid" AS VARCHAR)) AS HUGEINT) END AS f19,
    CASE WHEN "industrial_output.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("industrial_output.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("industrial_output.reportedGrowthPercent") LIKE '%INT' OR typeof("industrial_output.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("industrial_output.reportedGrowthPercent" AS DECIMAL(18,4)) = "industrial_output.reportedGrowthPercent" AND CAST("industrial_output.reportedGrowthPercent" AS DECIMAL(18,4)) BETWEEN -10000000000000.0000 AND 10000000000000.0000 THEN CAST(CAST("industrial_output.reportedGrowthPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột industrial_output.reportedGrowthPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("industrial_output.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f20,
    CASE WHEN "capital_ddi_valid" IS NULL THEN NULL WHEN (typeof("capital_ddi_valid") LIKE 'DECIMAL%' OR typeof("capital_ddi_valid") LIKE '%INT' OR typeof("capital_ddi_valid") LIKE '%INTEGER') AND CAST("capital_ddi_valid" AS DECIMAL(16,2)) = "capital_ddi_valid" AND CAST("capital_ddi_valid" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital_ddi_valid" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital_ddi_valid: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital_ddi_valid" AS VARCHAR)) AS HUGEINT) END AS f21,
    CASE WHEN "occupancy" IS NULL THEN NULL WHEN (typeof("occupancy") LIKE 'DECIMAL%' OR typeof("occupancy") LIKE '%INT' OR typeof("occupancy") LIKE '%INTEGER') AND CAST("occupancy" AS DECIMAL(5,2)) = "occupancy" AND CAST("occupancy" AS DECIMAL(5,2)) BETWEEN 0.00 AND 100.00 THEN CAST(CAST("occupancy" AS DECIMAL(7,2)) * 100 AS HUGEINT) ELSE CAST(error('cột occupancy: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("occupancy" AS VARCHAR)) AS HUGEINT) END AS f22,
    CASE WHEN "C.2.awarded" IS NULL THEN NULL WHEN (typeof("C.2.awarded") LIKE 'DECIMAL%' OR typeof("C.2.awarded") LIKE '%INT' OR typeof("C.2.awarded") LIKE '%INTEGER') AND CAST("C.2.awarded" AS DECIMAL(3,1)) = "C.2.awarded" AND CAST("C.2.awarded" AS DECIMAL(3,1)) BETWEEN 0.0 AND 10.0 THEN CAST(CAST("C.2.awarded" AS DECIMAL(4,1)) * 10 AS HUGEINT) ELSE CAST(error('cột C.2.awarded: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("C.2.awarded" AS VARCHAR)) AS HUGEINT) END AS f23,
    CASE WHEN "industrial_output" IS NULL THEN NULL WHEN (typeof("industrial_output") LIKE 'DECIMAL%' OR typeof("industrial_output") LIKE '%INT' OR typeof("industrial_output") LIKE '%INTEGER') AND CAST("industrial_output" AS DECIMAL(16,2)) = "industrial_output" AND CAST("industrial_output" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("industrial_output" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột industrial_output: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("industrial_output" AS VARCHAR)) AS HUGEINT) END AS f24,
    CASE WHEN "capital.previous" IS NULL THEN NULL WHEN (typeof("capital.previous") LIKE 'DECIMAL%' OR typeof("capital.previous") LIKE '%INT' OR typeof("capital.previous") LIKE '%INTEGER') AND CAST("capital.previous" AS DECIMAL(16,2)) = "capital.previous" AND CAST("capital.previous" AS DECIMAL(16,2)) BETWEEN 0.00 AND 10000000000000.00 THEN CAST(CAST("capital.previous" AS DECIMAL(18,2)) * 100 AS HUGEINT) ELSE CAST(error('cột capital.previous: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("capital.previous" AS VARCHAR)) AS HUGEINT) END AS f25,
    CASE WHEN "export.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("export.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("export.reportedGrowthPercent") LIKE '%INT' OR typeof("export.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("export.reportedGrowthPercent" AS DECIMAL(18,4)) = "export.reportedGrowthPercent" AND CAST("export.reportedGrowthPercent" AS DECIMAL(18,4)) BETWEEN -10000000000000.0000 AND 10000000000000.0000 THEN CAST(CAST("export.reportedGrowthPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột export.reportedGrowthPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("export.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f26,
    CASE WHEN "projects.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("projects.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("projects.reportedPlanPercent") LIKE '%INT' OR typeof("projects.reportedPlanPercent") LIKE '%INTEGER') AND CAST("projects.reportedPlanPercent" AS DECIMAL(18,4)) = "projects.reportedPlanPercent" AND CAST("projects.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("projects.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột projects.reportedPlanPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("projects.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f27,
    CASE WHEN "budget.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("budget.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("budget.reportedPlanPercent") LIKE '%INT' OR typeof("budget.reportedPlanPercent") LIKE '%INTEGER') AND CAST("budget.reportedPlanPercent" AS DECIMAL(18,4)) = "budget.reportedPlanPercent" AND CAST("budget.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("budget.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột budget.reportedPlanPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("budget.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f28,
    CASE WHEN "industrial_output.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("industrial_output.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("industrial_output.reportedPlanPercent") LIKE '%INT' OR typeof("industrial_output.reportedPlanPercent") LIKE '%INTEGER') AND CAST("industrial_output.reportedPlanPercent" AS DECIMAL(18,4)) = "industrial_output.reportedPlanPercent" AND CAST("industrial_output.reportedPlanPercent" AS DECIMAL(18,4)) BETWEEN 0.0000 AND 10000000000000.0000 THEN CAST(CAST("industrial_output.reportedPlanPercent" AS DECIMAL(22,4)) * 10000 AS HUGEINT) ELSE CAST(error('cột industrial_output.reportedPlanPercent: số liệu không được phép, đơn vị ' || CAST("unit" AS VARCHAR) || ': ' || CAST("industrial_output.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f29
  FROM "figures"
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    CASE WHEN f1 < 40 THEN CASE WHEN (NOT (f1 < 20)) AND (NOT (39 < f1)) THEN 8 WHEN NOT ((NOT (f1 < 20)) AND (NOT (39 < f1))) THEN CASE WHEN (NOT (f1 < 5)) AND (NOT (19 < f1)) THEN 5 WHEN NOT ((NOT (f1 < 5)) AND (NOT (19 < f1))) THEN CASE WHEN f1 < 5 THEN 2 WHEN NOT (f1 < 5) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (f1 < 40) THEN 10 END AS v30,
    -- A.2
    CASE WHEN f2 > 0 THEN f1 ELSE NULL END AS v35,
    NOT ((f1 IS NULL) OR (f2 IS NULL)) AS t38,
    (f1 IS NULL) OR (f2 IS NULL) AS t72,
    -- A.3
    CASE WHEN f4 > 0 THEN f3 ELSE NULL END AS v76,
    f4 * 2 AS v81,
    -- A.4
    CASE WHEN f6 > 0 THEN f5 ELSE NULL END AS v86,
    f6 * 2 AS v92,
    -- A.5
    CAST(CASE WHEN f7 < 100000 THEN 0 WHEN NOT (f7 < 100000) THEN 1 END AS HUGEINT) AS v97,
    -- A.6
    10 - f8 AS v101,
    f9 + f10 AS v103,
    -- A.7
    f2 + f11 AS v109,
    -- A.8
    (f1 IS NULL) OR ((f1 IS NOT NULL) AND (f12 IS NULL) AND (NOT (f1 = 0))) AS t121,
    CASE WHEN f1 > 0 THEN f12 ELSE NULL END AS v122,
    NULLIF(f1, 0) AS d123,
    -- B.1
    ((f15 IS NULL) AND (NOT ((f13 IS NOT NULL) AND (f14 IS NOT NULL)))) OR ((f13 IS NULL) AND (f14 IS NULL) AND ((f13 IS NOT NULL) OR ((f13 IS NOT NULL) AND (f14 IS NOT NULL)))) AS t135,
    CASE WHEN f14 > 0 THEN f13 ELSE NULL END AS v136,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN f14 ELSE 1 END AS d137,
    -- B.2
    ((f18 IS NULL) AND (NOT ((f16 IS NOT NULL) AND (f17 IS NOT NULL)))) OR ((f16 IS NULL) AND (f17 IS NULL) AND ((f16 IS NOT NULL) OR ((f16 IS NOT NULL) AND (f17 IS NOT NULL)))) AS t147,
    CASE WHEN f17 > 0 THEN f16 ELSE NULL END AS v148,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN f17 ELSE 1 END AS d149,
    -- B.3
    CASE WHEN f2 > 0 THEN f19 ELSE NULL END AS v160,
    1500 * f2 AS v161,
    f2 * 5 AS d163,
    -- B.4
    CASE WHEN 200000 < f20 THEN 4 WHEN NOT (200000 < f20) THEN CASE WHEN (NOT (f20 < 100000)) AND (NOT (200000 < f20)) THEN 3 WHEN NOT ((NOT (f20 < 100000)) AND (NOT (200000 < f20))) THEN CASE WHEN (f20 < 100000) AND (NOT (f20 < 0)) THEN 2 WHEN NOT ((f20 < 100000) AND (NOT (f20 < 0))) THEN CASE WHEN f20 < 0 THEN 0 WHEN NOT (f20 < 0) THEN CAST(NULL AS HUGEINT) END END END END AS v170,
    -- B.5
    CASE WHEN f11 > 0 THEN f21 ELSE NULL END AS v174,
    25000 * f11 AS v175,
    f11 * 125 AS d177,
    -- C.1
    CASE WHEN 8000 < f22 THEN 5 WHEN NOT (8000 < f22) THEN CASE WHEN (NOT (f22 < 6000)) AND (NOT (8000 < f22)) THEN 4 WHEN NOT ((NOT (f22 < 6000)) AND (NOT (8000 < f22))) THEN CASE WHEN (f22 < 6000) AND (NOT (f22 < 4000)) THEN 2 WHEN NOT ((f22 < 6000) AND (NOT (f22 < 4000))) THEN CASE WHEN f22 < 4000 THEN 0 WHEN NOT (f22 < 4000) THEN CAST(NULL AS HUGEINT) END END END END AS v184,
    -- C.2
    f23 * 10 AS v188
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    v30 * 100 AS v31,
    COALESCE((f1 IS NOT NULL) AND (v30 IS NOT NULL) AND (2 <= v30), FALSE) AS t32,
    -- A.2
    f2 + ((v35 * 20) - f2) AS v36,
    (v35 * 20) - f2 AS v37,
    count(CASE WHEN t72 THEN 1 END) OVER (PARTITION BY bloc) AS w73,
    -- A.3
    v76 * 2 AS v77,
    -- A.4
    (v86 - f6) * 2 AS v87,
    -- A.5
    v97 * 500 AS v98,
    -- A.6
    CASE WHEN v101 <= 0 THEN 0 WHEN NOT (v101 <= 0) THEN v101 END AS v102,
    -- A.7
    CASE WHEN v109 > 0 THEN f11 ELSE NULL END AS v110,
    2 * v109 AS v111,
    v109 * 2 AS v116,
    -- A.8
    400 * d123 AS v124,
    CASE WHEN f1 = 0 THEN 1 WHEN NOT (f1 = 0) THEN d123 END AS d125,
    -- B.1
    600000 * d137 AS v138,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN v136 * 1000000 ELSE f15 END AS v139,
    d137 * 750 AS d141,
    -- B.2
    500000 * d149 AS v150,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN (v148 - f17) * 1000000 ELSE f18 END AS v151,
    d149 * 625 AS d154,
    -- B.3
    CASE WHEN v161 <= v160 THEN v161 WHEN NOT (v161 <= v160) THEN v160 END AS v162,
    d163 * 2 AS v165,
    -- B.4
    v170 * 100 AS v171,
    -- B.5
    CASE WHEN v175 <= v174 THEN v175 WHEN NOT (v175 <= v174) THEN v174 END AS v176,
    d177 * 2 AS v179,
    -- C.1
    v184 * 100 AS v185,
    -- C.2
    CASE WHEN f23 IS NOT NULL THEN v188 ELSE 0 END AS v189,
    CASE WHEN f23 IS NOT NULL THEN v188 ELSE 1000 END AS v190
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN t32 THEN v31 ELSE 200 END AS v33,
    CASE WHEN t32 THEN v31 ELSE 1000 END AS v34,
    -- A.2
    (abs(v37)) + (CASE WHEN v37 < 0 THEN f2 - 1 WHEN NOT (v37 < 0) THEN 0 END) AS v39,
    bool_or((t38 AND v37 IS NULL)) OVER (PARTITION BY bloc) AS w55,
    CAST(w73 AS HUGEINT) AS w74,
    -- A.3
    CASE WHEN f4 <= v77 THEN f4 WHEN NOT (f4 <= v77) THEN v77 END AS v78,
    -- A.4
    CASE WHEN f6 <= v87 THEN f6 WHEN NOT (f6 <= v87) THEN v87 END AS v88,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v97 IS NOT NULL) THEN v98 ELSE 0 END AS v99,
    CASE WHEN (f7 IS NOT NULL) AND (v97 IS NOT NULL) THEN v98 ELSE 500 END AS v100,
    -- A.6
    ((12 - (CASE WHEN 4 <= v102 THEN 4 WHEN NOT (4 <= v102) THEN v102 END)) * 5) + (CASE WHEN 40 <= v103 THEN 40 WHEN NOT (40 <= v103) THEN v103 END) AS v104,
    -- A.7
    v110 * 5 AS v112,
    -- A.8
    CASE WHEN f1 = 0 THEN 0 WHEN NOT (f1 = 0) THEN CASE WHEN v124 <= v122 THEN v124 WHEN NOT (v124 <= v122) THEN v122 END END AS v126,
    d125 * 4 AS d128,
    -- B.1
    CASE WHEN v138 <= v139 THEN v138 WHEN NOT (v138 <= v139) THEN v139 END AS v140,
    d141 * 2 AS v143,
    -- B.2
    CASE WHEN v150 <= v151 THEN v150 WHEN NOT (v150 <= v151) THEN v151 END AS v152,
    d154 * 2 AS v156,
    -- B.3
    (v162 * 2) + d163 AS v164,
    (NOT ((f2 IS NULL) OR (f19 IS NULL))) AND (v162 IS NOT NULL) AS t167,
    -- B.4
    CASE WHEN f20 IS NULL THEN 0 WHEN (f20 IS NOT NULL) AND (v170 IS NOT NULL) THEN v171 ELSE 0 END AS v172,
    CASE WHEN f20 IS NULL THEN 0 WHEN (f20 IS NOT NULL) AND (v170 IS NOT NULL) THEN v171 ELSE 400 END AS v173,
    -- B.5
    (v176 * 2) + d177 AS v178,
    (NOT ((f11 IS NULL) OR (f21 IS NULL))) AND (v176 IS NOT NULL) AS t181,
    -- C.1
    CASE WHEN (f22 IS NOT NULL) AND (v184 IS NOT NULL) THEN v185 ELSE 0 END AS v186,
    CASE WHEN (f22 IS NOT NULL) AND (v184 IS NOT NULL) THEN v185 ELSE 500 END AS v187
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.2
    v39 // f2 AS v40,
    CASE WHEN (f1 IS NULL) OR (f2 IS NULL) THEN 1 < w74 ELSE 0 < w74 END AS t75,
    -- A.3
    v78 * 1000 AS v79,
    (NOT ((f3 IS NULL) OR (f4 IS NULL))) AND (v78 IS NOT NULL) AS t83,
    -- A.4
    CASE WHEN v88 <= 0 THEN 0 WHEN NOT (v88 <= 0) THEN v88 END AS v89,
    -- A.6
    v104 * 10 AS v105,
    (NOT ((f8 IS NULL) OR (f9 IS NULL) OR (f10 IS NULL))) AND (v104 IS NOT NULL) AS t106,
    -- A.7
    CASE WHEN v111 <= v112 THEN v111 WHEN NOT (v111 <= v112) THEN v112 END AS v113,
    -- A.8
    v126 * 3 AS v127,
    d128 * 2 AS v130,
    (NOT (COALESCE(t121, FALSE))) AND (v126 IS NOT NULL) AS t132,
    -- B.1
    (v140 * 2) + d141 AS v142,
    -- B.2
    CASE WHEN v152 <= 0 THEN 0 WHEN NOT (v152 <= 0) THEN v152 END AS v153,
    -- B.3
    v164 // v165 AS v166,
    -- B.5
    v178 // v179 AS v180
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.2
    CASE WHEN v37 < 0 THEN -v40 ELSE v40 END AS v41,
    -- A.3
    (v79 * 2) + f4 AS v80,
    -- A.4
    v89 * 700 AS v90,
    (NOT ((f5 IS NULL) OR (f6 IS NULL))) AND (v89 IS NOT NULL) AS t94,
    -- A.6
    CASE WHEN t106 THEN v105 ELSE 400 END AS v107,
    CASE WHEN t106 THEN v105 ELSE 1000 END AS v108,
    -- A.7
    v113 * 250 AS v114,
    (NOT ((f2 IS NULL) OR (f11 IS NULL))) AND (v113 IS NOT NULL) AS t118,
    -- A.8
    (v127 * 2) + d128 AS v129,
    -- B.1
    v142 // v143 AS v144,
    -- B.2
    (v153 * 2) + d154 AS v155,
    -- B.3
    CASE WHEN t167 THEN v166 ELSE 0 END AS v168,
    CASE WHEN t167 THEN v166 ELSE 300 END AS v169,
    -- B.5
    CASE WHEN t181 THEN v180 ELSE 0 END AS v182,
    CASE WHEN t181 THEN v180 ELSE 200 END AS v183
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.2
    CASE WHEN t38 THEN v41 END AS k42,
    v37 - (v41 * f2) AS v43,
    -- A.3
    v80 // v81 AS v82,
    -- A.4
    (v90 * 2) + f6 AS v91,
    -- A.7
    (v114 * 2) + v109 AS v115,
    -- A.8
    v129 // v130 AS v131,
    -- B.1
    CASE WHEN (NOT t135) AND (v140 IS NOT NULL) THEN v144 ELSE 0 END AS v145,
    CASE WHEN (NOT t135) AND (v140 IS NOT NULL) THEN v144 ELSE 800 END AS v146,
    -- B.2
    v155 // v156 AS v157
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.2
    v43 * 1000000000000000000000000 AS v44,
    count(k42) OVER (PARTITION BY bloc) AS w53,
    -- A.3
    CASE WHEN t83 THEN v82 ELSE 0 END AS v84,
    CASE WHEN t83 THEN v82 ELSE 1000 END AS v85,
    -- A.4
    v91 // v92 AS v93,
    -- A.7
    v115 // v116 AS v117,
    -- A.8
    CASE WHEN t132 THEN v131 ELSE 0 END AS v133,
    CASE WHEN t132 THEN v131 ELSE 300 END AS v134,
    -- B.2
    CASE WHEN t147 THEN 0 WHEN (NOT t147) AND (v153 IS NOT NULL) THEN v157 ELSE 0 END AS v158,
    CASE WHEN t147 THEN 0 WHEN (NOT t147) AND (v153 IS NOT NULL) THEN v157 ELSE 800 END AS v159
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.2
    v44 // f2 AS v45,
    -- A.4
    CASE WHEN t94 THEN v93 ELSE 0 END AS v95,
    CASE WHEN t94 THEN v93 ELSE 700 END AS v96,
    -- A.7
    CASE WHEN t118 THEN v117 ELSE 0 END AS v119,
    CASE WHEN t118 THEN v117 ELSE 500 END AS v120
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.2
    CASE WHEN t38 THEN v45 END AS k46,
    v44 - (v45 * f2) AS v47
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.2
    v47 * 1000000000000000000000000 AS v48
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.2
    v48 // f2 AS v49
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.2
    CASE WHEN t38 THEN v49 END AS k50
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.2
    first_value(v37) OVER (PARTITION BY bloc ORDER BY k42 DESC NULLS LAST, k46 DESC NULLS LAST, k50 DESC NULLS LAST) AS w51,
    first_value(f2) OVER (PARTITION BY bloc ORDER BY k42 DESC NULLS LAST, k46 DESC NULLS LAST, k50 DESC NULLS LAST) AS w52
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.2
    CASE WHEN w53 = 0 THEN NULL ELSE w51 END AS v54
  FROM steps_13
),
steps_15 AS (
  SELECT
    steps_14.*,
    -- A.2
    CASE WHEN w55 THEN NULL ELSE v54 END AS v56
  FROM steps_14
),
steps_16 AS (
  SELECT
    steps_15.*,
    -- A.2
    CASE WHEN v56 > 0 THEN ((v35 * 20) - f2) * w52 WHEN v56 < 0 THEN -(((v35 * 20) - f2) * w52) ELSE NULL END AS v57,
    NULLIF(abs(v56), 0) AS d58
  FROM steps_15
),
steps_17 AS (
  SELECT
    steps_16.*,
    -- A.2
    f2 * d58 AS d59,
    CASE WHEN ((v35 * 20) - f2) < 0 THEN CASE WHEN v36 <= 0 THEN 0 WHEN NOT (v36 <= 0) THEN v36 END WHEN NOT (((v35 * 20) - f2) < 0) THEN CASE WHEN 0 < v56 THEN (f2 * d58) + v57 WHEN NOT (0 < v56) THEN 1 END END AS v62
  FROM steps_16
),
steps_18 AS (
  SELECT
    steps_17.*,
    -- A.2
    CASE WHEN 0 < v56 THEN d59 WHEN NOT (0 < v56) THEN 1 END AS d60,
    v62 * 500 AS v63
  FROM steps_17
),
steps_19 AS (
  SELECT
    steps_18.*,
    -- A.2
    CASE WHEN ((v35 * 20) - f2) < 0 THEN f2 WHEN NOT (((v35 * 20) - f2) < 0) THEN d60 END AS d61,
    abs(v63) AS v64
  FROM steps_18
),
steps_20 AS (
  SELECT
    steps_19.*,
    -- A.2
    (v64 * 2) + d61 AS v65,
    d61 * 2 AS v66,
    COALESCE((NOT ((f1 IS NULL) OR (f2 IS NULL))) AND (v62 IS NOT NULL) AND (0 <= v62) AND (v62 <= (2 * d61)), FALSE) AS t69
  FROM steps_19
),
steps_21 AS (
  SELECT
    steps_20.*,
    -- A.2
    v65 // v66 AS v67
  FROM steps_20
),
steps_22 AS (
  SELECT
    steps_21.*,
    -- A.2
    CASE WHEN v63 < 0 THEN -v67 ELSE v67 END AS v68
  FROM steps_21
),
steps_23 AS (
  SELECT
    steps_22.*,
    -- A.2
    CASE WHEN t69 THEN v68 ELSE 0 END AS v70,
    CASE WHEN t69 THEN v68 ELSE 1000 END AS v71
  FROM steps_22
),
sections AS (
  SELECT
    steps_23.*,
    ((((((v33 + v70) + v84) + v95) + v99) + v107) + v119) + v133 AS v191,
    ((((((v34 + v71) + v85) + v96) + v100) + v108) + v120) + v134 AS v192,
    (((v145 + v158) + v168) + v172) + v182 AS v193,
    (((v146 + v159) + v169) + v173) + v183 AS v194,
    v186 + v189 AS v195,
    v187 + v190 AS v196
  FROM steps_23
),
sections_2 AS (
  SELECT
    sections.*,
    (v191 + v193) + v195 AS v197,
    (v192 + v194) + v196 AS v198
  FROM sections
),
totals AS (
  SELECT
    sections_2.*,
    ((((((17 + ((CAST(CASE WHEN NOT t147 THEN 1 ELSE 0 END AS HUGEINT)) * 2)) * 4) + 3) + ((CAST(CASE WHEN f20 IS NOT NULL THEN 1 ELSE 0 END AS HUGEINT)) * 4)) + 2) + 5) + 10 AS v199,
    v86 - f6 AS v216
  FROM sections_2
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v199 = 0 THEN 1 WHEN v197 < 0 THEN v199 ELSE v199 END AS d200,
    CASE WHEN v199 = 0 THEN v197 WHEN v197 < 0 THEN v197 * 100 ELSE v197 * 100 END AS v201,
    CASE WHEN v199 = 0 THEN 1 WHEN v198 < 0 THEN v199 ELSE v199 END AS d202,
    CASE WHEN v199 = 0 THEN v198 WHEN v198 < 0 THEN v198 * 100 ELSE v198 * 100 END AS v203,
    (abs(v216)) + (CASE WHEN v216 < 0 THEN f6 - 1 WHEN NOT (v216 < 0) THEN 0 END) AS v217
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v201)) + (CASE WHEN v201 < 0 THEN d200 - 1 WHEN NOT (v201 < 0) THEN 0 END) AS v204,
    (abs(v203)) + (CASE WHEN v203 < 0 THEN d202 - 1 WHEN NOT (v203 < 0) THEN 0 END) AS v210,
    v217 // f6 AS v218
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    v204 // d200 AS v205,
    v210 // d202 AS v211,
    CASE WHEN v216 < 0 THEN -v218 ELSE v218 END AS v219
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CASE WHEN v201 < 0 THEN -v205 ELSE v205 END AS v206,
    CASE WHEN v203 < 0 THEN -v211 ELSE v211 END AS v212,
    v216 - (v219 * f6) AS v220
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    v201 - (v206 * d200) AS v207,
    v203 - (v212 * d202) AS v213,
    v220 * 1000000000000000000000000 AS v221
  FROM totals_5
),
totals_7 AS (
  SELECT
    totals_6.*,
    v207 * 100000000000000000000000000000000 AS v208,
    v213 * 100000000000000000000000000000000 AS v214,
    v221 // f6 AS v222
  FROM totals_6
),
totals_8 AS (
  SELECT
    totals_7.*,
    v208 // d200 AS v209,
    v214 // d202 AS v215,
    v221 - (v222 * f6) AS v223
  FROM totals_7
),
totals_9 AS (
  SELECT
    totals_8.*,
    v223 * 1000000000000000000000000 AS v224
  FROM totals_8
),
totals_10 AS (
  SELECT
    totals_9.*,
    v224 // f6 AS v225
  FROM totals_9
),
ends AS (
  SELECT
    totals_10.*, at_best,
    CASE WHEN at_best = 1 THEN v212 ELSE v206 END AS k226,
    CASE WHEN at_best = 1 THEN v215 ELSE v209 END AS k229,
    CASE WHEN at_best = 1 THEN v192 ELSE v191 END AS k232,
    CASE WHEN at_best = 1 THEN v34 ELSE v33 END AS k233,
    CASE WHEN at_best = 1 THEN v219 ELSE v219 END AS k234,
    CASE WHEN at_best = 1 THEN v222 ELSE v222 END AS k237,
    CASE WHEN at_best = 1 THEN v225 ELSE v225 END AS k240
  FROM totals_10 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k226 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k227,
    COALESCE(k226, 0) AS k228,
    CASE WHEN k229 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k230,
    COALESCE(k229, 0) AS k231,
    CASE WHEN k234 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k235,
    COALESCE(k234, 0) AS k236,
    CASE WHEN k237 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k238,
    COALESCE(k237, 0) AS k239,
    CASE WHEN k240 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k241,
    COALESCE(k240, 0) AS k242
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w243,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k227, k228, k230, k231, k232, k233, k235, k236, k238, k239, k241, k242) AS w244,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w245,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k227, k228, k230, k231, k232, k233, k235, k236, k238, k239, k241, k242) AS w246,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k227, k228, k230, k231, k232, k233, k235, k236, k238, k239, k241, k242) AS w247,
    count(*) OVER (PARTITION BY bloc) AS w248
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w243 - w244 END) OVER (PARTITION BY bloc, unit) AS p249,
    max(CASE WHEN at_best = 0 THEN 1 + w245 - w246 END) OVER (PARTITION BY bloc, unit) AS p250,
    min(w247) OVER (PARTITION BY bloc, unit) AS p251,
    max(w247) OVER (PARTITION BY bloc, unit) AS p252,
    count(*) OVER (PARTITION BY bloc, unit) AS p253
  FROM ranks
)
SELECT
  bloc AS "bloc",
  unit AS "unit",
  CASE WHEN p253 <> 2 OR w248 > 2000000000 THEN CAST(error('đơn vị có mặt hai lần, hoặc khối quá lớn: ' || CAST(unit AS VARCHAR)) AS BIGINT) ELSE p249 END AS "rank least",
  CASE WHEN p253 <> 2 OR w248 > 2000000000 THEN CAST(error('đơn vị có mặt hai lần, hoặc khối quá lớn: ' || CAST(unit AS VARCHAR)) AS BIGINT) ELSE p250 - CASE WHEN p252 > p251 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v197 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v198 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v199 AS DECIMAL(38,0)) AS "assigned",
  CAST(v199 AS DECIMAL(38,0)) AS "surely assigned",
  CAST(v201 AS DECIMAL(38,0)) AS "percent least top",
  CAST(d200 * 100 AS DECIMAL(38,0)) AS "percent least bottom",
  CAST(v203 AS DECIMAL(38,0)) AS "percent most top",
  CAST(d202 * 100 AS DECIMAL(38,0)) AS "percent most bottom",
  CASE WHEN (9000 * d200) <= v201 THEN 'excellent' WHEN (8000 * d200) <= v201 THEN 'good' WHEN (5000 * d200) <= v201 THEN 'completed' WHEN 0 <= v201 THEN 'incomplete' ELSE NULL END AS "grade least",
  CASE WHEN v203 IS NULL OR (9000 * d202) <= v203 THEN 'excellent' WHEN v203 IS NULL OR (8000 * d202) <= v203 THEN 'good' WHEN v203 IS NULL OR (5000 * d202) <= v203 THEN 'completed' WHEN v203 IS NULL OR 0 <= v203 THEN 'incomplete' ELSE NULL END AS "grade most",
  CAST(v191 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v192 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(v193 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(v194 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v195 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v196 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  -- A.1 Số dự án FDI cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); “48 dự án FDI, vốn đầu tư đăng ký 181,51 triệu USD”
  CAST(v33 AS DECIMAL(38,0)) * 0.01 AS "A.1 least",
  CAST(v34 AS DECIMAL(38,0)) * 0.01 AS "A.1 most",
  CASE WHEN t32 THEN 'determined' ELSE 'open' END AS "A.1 state",
  -- A.2 Dự án FDI mới so với dự án còn hiệu lực, mức chuẩn 5%, tính theo đơn vị dẫn đầu
  --   Đề xuất của dự án thidua (proposal of the thidua project); “26 dự án FDI và 9 dự án trong nước”
  CAST(v70 AS DECIMAL(38,0)) * 0.01 AS "A.2 least",
  CAST(v71 AS DECIMAL(38,0)) * 0.01 AS "A.2 most",
  CASE WHEN t69 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v35 IS NOT NULL) AND t75 AND (NOT (((v35 * 20) - f2) < 0))) OR ((v35 IS NOT NULL) AND t75 AND (0 < v56) AND (v56 IS NOT NULL) AND (NOT (((v35 * 20) - f2) < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.2 state",
  -- A.3 Vốn đăng ký so với kế hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 61,2% (463,95 triệu USD/750 triệu USD) so với kế hoạch năm 2018”
  CAST(v84 AS DECIMAL(38,0)) * 0.01 AS "A.3 least",
  CAST(v85 AS DECIMAL(38,0)) * 0.01 AS "A.3 most",
  CASE WHEN t83 THEN 'determined' ELSE 'open' END AS "A.3 state",
  -- A.4 Tăng trưởng số dự án cấp mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); “số dự án đăng ký thành lập đạt 131,8% (58/44)”
  CAST(v95 AS DECIMAL(38,0)) * 0.01 AS "A.4 least",
  CAST(v96 AS DECIMAL(38,0)) * 0.01 AS "A.4 most",
  CASE WHEN t94 THEN 'determined' ELSE 'open' END AS "A.4 state",
  -- A.5 Thu hút từ 1.000 tỷ đồng vốn trong nước trở lên
  --   Đề xuất của dự án thidua (proposal of the thidua project); “cấp mới và tăng thêm là 291,2 triệu USD và 1.953 tỷ đồng”
  CAST(v99 AS DECIMAL(38,0)) * 0.01 AS "A.5 least",
  CAST(v100 AS DECIMAL(38,0)) * 0.01 AS "A.5 most",
  CASE WHEN (f7 IS NOT NULL) AND (v97 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.5 state",
  -- A.6 Dự án tăng vốn và dự án trong nước mới
  --   Đề xuất của dự án thidua (proposal of the thidua project); “điều chỉnh tăng vốn cho 11 dự án FDI và 07 dự án trong nước”
  CAST(v107 AS DECIMAL(38,0)) * 0.01 AS "A.6 least",
  CAST(v108 AS DECIMAL(38,0)) * 0.01 AS "A.6 most",
  CASE WHEN t106 THEN 'determined' ELSE 'open' END AS "A.6 state",
  -- A.7 Tỷ trọng dự án trong nước trong tổng số dự án còn hiệu lực
  --   Đề xuất của dự án thidua (proposal of the thidua project); “842 dự án FDI và 425 dự án trong nước”
  CAST(v119 AS DECIMAL(38,0)) * 0.01 AS "A.7 least",
  CAST(v120 AS DECIMAL(38,0)) * 0.01 AS "A.7 most",
  CASE WHEN t118 THEN 'determined' ELSE 'open' END AS "A.7 state",
  -- A.8 Vốn bình quân một dự án FDI mới, đủ điểm từ 4 triệu USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “4 dự án trong khu công nghiệp với số vốn 9,1 triệu USD”
  CAST(v133 AS DECIMAL(38,0)) * 0.01 AS "A.8 least",
  CAST(v134 AS DECIMAL(38,0)) * 0.01 AS "A.8 most",
  CASE WHEN t132 THEN 'determined' ELSE 'open' END AS "A.8 state",
  -- B.1 Giá trị xuất khẩu so với kế hoạch, đủ điểm khi đạt 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 894 triệu USD tăng 34% so với cùng kỳ và ước đạt 54% kế hoạch năm”
  CAST(v145 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v146 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN (NOT t135) AND (v140 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "B.1 state",
  -- B.2 Tăng trưởng nộp ngân sách
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 1.460 tỷ đồng tăng 40% so với cùng kỳ và đạt 58% kế hoạch năm”
  CAST(v158 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v159 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t147 THEN 'not assigned' WHEN (NOT t147) AND (v153 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "B.2 state",
  -- B.3 Quy mô vốn bình quân một dự án FDI, đủ điểm từ 15 triệu USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “195 dự án FDI với tổng vốn đăng ký là 2.496,1 triệu USD”
  CAST(v168 AS DECIMAL(38,0)) * 0.01 AS "B.3 least",
  CAST(v169 AS DECIMAL(38,0)) * 0.01 AS "B.3 most",
  CASE WHEN t167 THEN 'determined' ELSE 'open' END AS "B.3 state",
  -- B.4 Tốc độ tăng giá trị sản xuất công nghiệp đã công bố
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 36.971 tỷ đồng tăng 46% so với cùng kỳ và đạt 67,2% kế hoạch năm”
  CAST(v172 AS DECIMAL(38,0)) * 0.01 AS "B.4 least",
  CAST(v173 AS DECIMAL(38,0)) * 0.01 AS "B.4 most",
  CASE WHEN f20 IS NULL THEN 'not assigned' WHEN (f20 IS NOT NULL) AND (v170 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "B.4 state",
  -- B.5 Quy mô vốn bình quân một dự án trong nước, đủ điểm từ 250 tỷ đồng
  --   Đề xuất của dự án thidua (proposal of the thidua project); “133 dự án trong nước với tổng vốn đầu tư đăng ký là 24.717 tỷ đồng”
  CAST(v182 AS DECIMAL(38,0)) * 0.01 AS "B.5 least",
  CAST(v183 AS DECIMAL(38,0)) * 0.01 AS "B.5 most",
  CASE WHEN t181 THEN 'determined' ELSE 'open' END AS "B.5 state",
  -- C.1 Tỷ lệ lấp đầy trên đất quy hoạch
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Tỷ lệ lấp đầy trên diện tích đất quy hoạch đạt 62,9%”
  CAST(v186 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v187 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN (f22 IS NOT NULL) AND (v184 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "C.1 state",
  -- C.2 Công tác thi đua, khen thưởng
  --   Đề xuất của dự án thidua (proposal of the thidua project)
  CAST(v189 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v190 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN f23 IS NOT NULL THEN 'determined' ELSE 'open' END AS "C.2 state"
FROM places
WHERE at_best = 0
ORDER BY bloc, "rank least" ASC NULLS LAST, "rank most", unit;
