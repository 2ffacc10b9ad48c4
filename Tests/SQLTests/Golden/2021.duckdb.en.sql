-- Proposal of thidua for 2021 (not official) (red-river-delta-2021), 2021, DuckDB
-- Integers throughout. X least and X most are the ends of an interval while figures are missing; NULL is no limit.
-- The table needs: unit (the unit's name), bloc (its bloc), and the columns below; NULL is a missing figure.
--   revenue: DECIMAL(14,1), 0.1…1000000000000 (assumed, and checked)
--   revenue.plan: DECIMAL(14,1), 0.1…1000000000000 (assumed, and checked)
--   revenue.reportedPlanPercent: DECIMAL(17,4), 0…1000000000000 (assumed, and checked)
--   revenue.previous: DECIMAL(14,1), 0.1…1000000000000 (assumed, and checked)
--   revenue.reportedGrowthPercent: DECIMAL(17,4), -1000000000000…1000000000000 (assumed, and checked)
--   export: DECIMAL(14,1), 0…1000000000000 (assumed, and checked)
--   budget: DECIMAL(14,1), 0…1000000000000 (assumed, and checked)
--   capital: DECIMAL(14,1), 0…1000000000000 (assumed, and checked)
--   capital.plan: DECIMAL(14,1), 0.1…1000000000000 (assumed, and checked)
--   capital.reportedPlanPercent: DECIMAL(17,4), 0…1000000000000 (assumed, and checked)
--   new_jobs: DECIMAL(13,0), 0…1000000000000 (assumed, and checked)
--   new_jobs.plan: DECIMAL(13,0), 1…1000000000000 (assumed, and checked)
--   new_jobs.reportedPlanPercent: DECIMAL(17,4), 0…1000000000000 (assumed, and checked)
--   online_services: DECIMAL(5,2), 0…100
--   late_reports: DECIMAL(13,0), 0…1000000000000 (assumed, and checked)
--   accepted_solutions: DECIMAL(13,0), 0…1000000000000 (assumed, and checked)
--   D.1.awarded: DECIMAL(2,1), 0…5
--   export.reportedPlanPercent: DECIMAL(17,4), 0…1000000000000 (assumed, and checked)
--   export.reportedGrowthPercent: DECIMAL(17,4), -1000000000000…1000000000000 (assumed, and checked)
WITH figures AS (
  SELECT
    "bloc" AS bloc,
    "unit" AS unit,
    CASE WHEN "revenue" IS NULL THEN NULL WHEN (typeof("revenue") LIKE 'DECIMAL%' OR typeof("revenue") LIKE '%INT' OR typeof("revenue") LIKE '%INTEGER') AND CAST("revenue" AS DECIMAL(14,1)) = "revenue" AND CAST("revenue" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue" AS VARCHAR)) AS HUGEINT) END AS f1,
    CASE WHEN "revenue.plan" IS NULL THEN NULL WHEN (typeof("revenue.plan") LIKE 'DECIMAL%' OR typeof("revenue.plan") LIKE '%INT' OR typeof("revenue.plan") LIKE '%INTEGER') AND CAST("revenue.plan" AS DECIMAL(14,1)) = "revenue.plan" AND CAST("revenue.plan" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue.plan" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue.plan: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue.plan" AS VARCHAR)) AS HUGEINT) END AS f2,
    CASE WHEN "revenue.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("revenue.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("revenue.reportedPlanPercent") LIKE '%INT' OR typeof("revenue.reportedPlanPercent") LIKE '%INTEGER') AND CAST("revenue.reportedPlanPercent" AS DECIMAL(17,4)) = "revenue.reportedPlanPercent" AND CAST("revenue.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("revenue.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS HUGEINT) ELSE CAST(error('column revenue.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f3,
    CASE WHEN "revenue.previous" IS NULL THEN NULL WHEN (typeof("revenue.previous") LIKE 'DECIMAL%' OR typeof("revenue.previous") LIKE '%INT' OR typeof("revenue.previous") LIKE '%INTEGER') AND CAST("revenue.previous" AS DECIMAL(14,1)) = "revenue.previous" AND CAST("revenue.previous" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue.previous" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column revenue.previous: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue.previous" AS VARCHAR)) AS HUGEINT) END AS f4,
    CASE WHEN "revenue.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("revenue.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("revenue.reportedGrowthPercent") LIKE '%INT' OR typeof("revenue.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("revenue.reportedGrowthPercent" AS DECIMAL(17,4)) = "revenue.reportedGrowthPercent" AND CAST("revenue.reportedGrowthPercent" AS DECIMAL(17,4)) BETWEEN -1000000000000.0000 AND 1000000000000.0000 THEN CAST(CAST("revenue.reportedGrowthPercent" AS DECIMAL(21,4)) * 10000 AS HUGEINT) ELSE CAST(error('column revenue.reportedGrowthPercent: DECIMAL(17,4) in -1000000000000.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("revenue.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f5,
    CASE WHEN "export" IS NULL THEN NULL WHEN (typeof("export") LIKE 'DECIMAL%' OR typeof("export") LIKE '%INT' OR typeof("export") LIKE '%INTEGER') AND CAST("export" AS DECIMAL(14,1)) = "export" AND CAST("export" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("export" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column export: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export" AS VARCHAR)) AS HUGEINT) END AS f6,
    CASE WHEN "budget" IS NULL THEN NULL WHEN (typeof("budget") LIKE 'DECIMAL%' OR typeof("budget") LIKE '%INT' OR typeof("budget") LIKE '%INTEGER') AND CAST("budget" AS DECIMAL(14,1)) = "budget" AND CAST("budget" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("budget" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column budget: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("budget" AS VARCHAR)) AS HUGEINT) END AS f7,
    CASE WHEN "capital" IS NULL THEN NULL WHEN (typeof("capital") LIKE 'DECIMAL%' OR typeof("capital") LIKE '%INT' OR typeof("capital") LIKE '%INTEGER') AND CAST("capital" AS DECIMAL(14,1)) = "capital" AND CAST("capital" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("capital" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital" AS VARCHAR)) AS HUGEINT) END AS f8,
    CASE WHEN "capital.plan" IS NULL THEN NULL WHEN (typeof("capital.plan") LIKE 'DECIMAL%' OR typeof("capital.plan") LIKE '%INT' OR typeof("capital.plan") LIKE '%INTEGER') AND CAST("capital.plan" AS DECIMAL(14,1)) = "capital.plan" AND CAST("capital.plan" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("capital.plan" AS DECIMAL(15,1)) * 10 AS HUGEINT) ELSE CAST(error('column capital.plan: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital.plan" AS VARCHAR)) AS HUGEINT) END AS f9,
    CASE WHEN "capital.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("capital.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("capital.reportedPlanPercent") LIKE '%INT' OR typeof("capital.reportedPlanPercent") LIKE '%INTEGER') AND CAST("capital.reportedPlanPercent" AS DECIMAL(17,4)) = "capital.reportedPlanPercent" AND CAST("capital.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("capital.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS HUGEINT) ELSE CAST(error('column capital.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("capital.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f10,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN (typeof("new_jobs") LIKE 'DECIMAL%' OR typeof("new_jobs") LIKE '%INT' OR typeof("new_jobs") LIKE '%INTEGER') AND CAST("new_jobs" AS DECIMAL(13,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(13,0)) AS HUGEINT) ELSE CAST(error('column new_jobs: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("new_jobs" AS VARCHAR)) AS HUGEINT) END AS f11,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN (typeof("new_jobs.plan") LIKE 'DECIMAL%' OR typeof("new_jobs.plan") LIKE '%INT' OR typeof("new_jobs.plan") LIKE '%INTEGER') AND CAST("new_jobs.plan" AS DECIMAL(13,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(13,0)) BETWEEN 1 AND 1000000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(13,0)) AS HUGEINT) ELSE CAST(error('column new_jobs.plan: DECIMAL(13,0) in 1…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("new_jobs.plan" AS VARCHAR)) AS HUGEINT) END AS f12,
    CASE WHEN "new_jobs.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("new_jobs.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("new_jobs.reportedPlanPercent") LIKE '%INT' OR typeof("new_jobs.reportedPlanPercent") LIKE '%INTEGER') AND CAST("new_jobs.reportedPlanPercent" AS DECIMAL(17,4)) = "new_jobs.reportedPlanPercent" AND CAST("new_jobs.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("new_jobs.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS HUGEINT) ELSE CAST(error('column new_jobs.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("new_jobs.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f13,
    CASE WHEN "online_services" IS NULL THEN NULL WHEN (typeof("online_services") LIKE 'DECIMAL%' OR typeof("online_services") LIKE '%INT' OR typeof("online_services") LIKE '%INTEGER') AND CAST("online_services" AS DECIMAL(5,2)) = "online_services" AND CAST("online_services" AS DECIMAL(5,2)) BETWEEN 0.00 AND 100.00 THEN CAST(CAST("online_services" AS DECIMAL(7,2)) * 100 AS HUGEINT) ELSE CAST(error('column online_services: DECIMAL(5,2) in 0.00…100.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("online_services" AS VARCHAR)) AS HUGEINT) END AS f14,
    CASE WHEN "late_reports" IS NULL THEN NULL WHEN (typeof("late_reports") LIKE 'DECIMAL%' OR typeof("late_reports") LIKE '%INT' OR typeof("late_reports") LIKE '%INTEGER') AND CAST("late_reports" AS DECIMAL(13,0)) = "late_reports" AND CAST("late_reports" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("late_reports" AS DECIMAL(13,0)) AS HUGEINT) ELSE CAST(error('column late_reports: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("late_reports" AS VARCHAR)) AS HUGEINT) END AS f15,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN (typeof("accepted_solutions") LIKE 'DECIMAL%' OR typeof("accepted_solutions") LIKE '%INT' OR typeof("accepted_solutions") LIKE '%INTEGER') AND CAST("accepted_solutions" AS DECIMAL(13,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(13,0)) AS HUGEINT) ELSE CAST(error('column accepted_solutions: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("accepted_solutions" AS VARCHAR)) AS HUGEINT) END AS f16,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN (typeof("D.1.awarded") LIKE 'DECIMAL%' OR typeof("D.1.awarded") LIKE '%INT' OR typeof("D.1.awarded") LIKE '%INTEGER') AND CAST("D.1.awarded" AS DECIMAL(2,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(2,1)) BETWEEN 0.0 AND 5.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(3,1)) * 10 AS HUGEINT) ELSE CAST(error('column D.1.awarded: DECIMAL(2,1) in 0.0…5.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("D.1.awarded" AS VARCHAR)) AS HUGEINT) END AS f17,
    CASE WHEN "export.reportedPlanPercent" IS NULL THEN NULL WHEN (typeof("export.reportedPlanPercent") LIKE 'DECIMAL%' OR typeof("export.reportedPlanPercent") LIKE '%INT' OR typeof("export.reportedPlanPercent") LIKE '%INTEGER') AND CAST("export.reportedPlanPercent" AS DECIMAL(17,4)) = "export.reportedPlanPercent" AND CAST("export.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("export.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS HUGEINT) ELSE CAST(error('column export.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.reportedPlanPercent" AS VARCHAR)) AS HUGEINT) END AS f18,
    CASE WHEN "export.reportedGrowthPercent" IS NULL THEN NULL WHEN (typeof("export.reportedGrowthPercent") LIKE 'DECIMAL%' OR typeof("export.reportedGrowthPercent") LIKE '%INT' OR typeof("export.reportedGrowthPercent") LIKE '%INTEGER') AND CAST("export.reportedGrowthPercent" AS DECIMAL(17,4)) = "export.reportedGrowthPercent" AND CAST("export.reportedGrowthPercent" AS DECIMAL(17,4)) BETWEEN -1000000000000.0000 AND 1000000000000.0000 THEN CAST(CAST("export.reportedGrowthPercent" AS DECIMAL(21,4)) * 10000 AS HUGEINT) ELSE CAST(error('column export.reportedGrowthPercent: DECIMAL(17,4) in -1000000000000.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS VARCHAR), 'NULL') || ': ' || CAST("export.reportedGrowthPercent" AS VARCHAR)) AS HUGEINT) END AS f19
  FROM "figures"
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    (f3 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f2 IS NOT NULL))) AS t20,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN f2 ELSE 1 END AS d21,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN (CASE WHEN f2 > 0 THEN f1 ELSE NULL END) * 1000000 ELSE f3 END AS v22,
    -- A.2
    (f5 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f4 IS NOT NULL))) AS t26,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN f4 ELSE 1 END AS d27,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN ((CASE WHEN f4 > 0 THEN f1 ELSE NULL END) - f4) * 1000000 ELSE f5 END AS v28,
    -- A.3
    CASE WHEN f6 < 100000 THEN CASE WHEN (f6 < 100000) AND (NOT (f6 < 10000)) THEN 12 WHEN NOT ((f6 < 100000) AND (NOT (f6 < 10000))) THEN CASE WHEN (f6 < 10000) AND (NOT (f6 < 1000)) THEN 8 WHEN NOT ((f6 < 10000) AND (NOT (f6 < 1000))) THEN CASE WHEN f6 < 1000 THEN 4 WHEN NOT (f6 < 1000) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (f6 < 100000) THEN 15 END AS v33,
    -- A.4
    ((CASE WHEN f1 > 0 THEN f7 ELSE NULL END) * 100) - f1 AS v37,
    NOT ((f1 IS NULL) OR (f7 IS NULL)) AS t38,
    (CASE WHEN f1 > 0 THEN f7 ELSE NULL END) IS NOT NULL AS t59,
    (f1 IS NULL) OR (f7 IS NULL) AS t60,
    -- A.5
    CAST(CASE WHEN f7 < 100000 THEN 0 WHEN NOT (f7 < 100000) THEN 1 END AS HUGEINT) AS v63,
    -- A.6
    f7 IS NOT NULL AS t66,
    f7 IS NULL AS t75,
    -- B.1
    (f10 IS NULL) AND (NOT ((f8 IS NOT NULL) AND (f9 IS NOT NULL))) AS t77,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN f9 ELSE 1 END AS d78,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN (CASE WHEN f9 > 0 THEN f8 ELSE NULL END) * 1000000 ELSE f10 END AS v79,
    -- B.2
    (f13 IS NULL) AND (NOT ((f11 IS NOT NULL) AND (f12 IS NOT NULL))) AS t83,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN f12 ELSE 1 END AS d84,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN (CASE WHEN f12 > 0 THEN f11 ELSE NULL END) * 1000000 ELSE f13 END AS v85,
    -- C.1
    CASE WHEN f14 < 8000 THEN CASE WHEN (f14 < 8000) AND (NOT (f14 < 4000)) THEN 3 WHEN NOT ((f14 < 8000) AND (NOT (f14 < 4000))) THEN CASE WHEN (f14 < 4000) AND (NOT (f14 < 2000)) THEN 2 WHEN NOT ((f14 < 4000) AND (NOT (f14 < 2000))) THEN CASE WHEN f14 < 2000 THEN 0 WHEN NOT (f14 < 2000) THEN CAST(NULL AS HUGEINT) END END END WHEN NOT (f14 < 8000) THEN 5 END AS v89,
    -- C.2
    (6 - (CASE WHEN 3 <= f15 THEN 3 WHEN NOT (3 <= f15) THEN f15 END)) + ((CASE WHEN 2 <= f16 THEN 2 WHEN NOT (2 <= f16) THEN f16 END) * 2) AS v92,
    -- D.1
    CASE WHEN f17 IS NOT NULL THEN f17 * 10 ELSE 0 END AS v96,
    CASE WHEN f17 IS NOT NULL THEN f17 * 10 ELSE 500 END AS v97
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    CASE WHEN (1200000 * d21) <= v22 THEN 1200000 * d21 WHEN NOT ((1200000 * d21) <= v22) THEN v22 END AS v23,
    -- A.2
    CASE WHEN (100000 * d27) <= v28 THEN 100000 * d27 WHEN NOT ((100000 * d27) <= v28) THEN v28 END AS v29,
    -- A.3
    COALESCE((f6 IS NOT NULL) AND (v33 IS NOT NULL) AND (4 <= v33), FALSE) AS t34,
    -- A.4
    (abs(v37)) + (CASE WHEN v37 < 0 THEN f1 - 1 WHEN NOT (v37 < 0) THEN 0 END) AS v39,
    bool_or((t38 AND v37 IS NULL)) OVER (PARTITION BY bloc) AS w49,
    count(CASE WHEN t60 THEN 1 END) OVER (PARTITION BY bloc) AS w61,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v63 IS NOT NULL) THEN v63 * 1000 ELSE 0 END AS v64,
    CASE WHEN (f7 IS NOT NULL) AND (v63 IS NOT NULL) THEN v63 * 1000 ELSE 1000 END AS v65,
    -- A.6
    max(CASE WHEN t66 THEN f7 END) OVER (PARTITION BY bloc) AS w67,
    bool_or((t66 AND f7 IS NULL)) OVER (PARTITION BY bloc) AS w68,
    count(CASE WHEN t75 THEN 1 END) OVER (PARTITION BY bloc) AS w76,
    -- B.1
    CASE WHEN (1000000 * d78) <= v79 THEN 1000000 * d78 WHEN NOT ((1000000 * d78) <= v79) THEN v79 END AS v80,
    -- B.2
    CASE WHEN (1000000 * d84) <= v85 THEN 1000000 * d84 WHEN NOT ((1000000 * d84) <= v85) THEN v85 END AS v86,
    -- C.1
    CASE WHEN (f14 IS NOT NULL) AND (v89 IS NOT NULL) THEN v89 * 100 ELSE 0 END AS v90,
    CASE WHEN (f14 IS NOT NULL) AND (v89 IS NOT NULL) THEN v89 * 100 ELSE 500 END AS v91,
    -- C.2
    (NOT ((f15 IS NULL) OR (f16 IS NULL))) AND (v92 IS NOT NULL) AS t93
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN ((v23 * 2) + (d21 * 1200)) // ((d21 * 1200) * 2) ELSE 0 END AS v24,
    CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN ((v23 * 2) + (d21 * 1200)) // ((d21 * 1200) * 2) ELSE 1000 END AS v25,
    -- A.2
    CASE WHEN v29 <= 0 THEN 0 WHEN NOT (v29 <= 0) THEN v29 END AS v30,
    -- A.3
    CASE WHEN t34 THEN v33 * 100 ELSE 400 END AS v35,
    CASE WHEN t34 THEN v33 * 100 ELSE 1500 END AS v36,
    -- A.4
    CASE WHEN v37 < 0 THEN -(v39 // f1) ELSE v39 // f1 END AS v40,
    CASE WHEN (f1 IS NULL) OR (f7 IS NULL) THEN 1 < (CAST(w61 AS HUGEINT)) ELSE 0 < (CAST(w61 AS HUGEINT)) END AS t62,
    -- A.6
    CASE WHEN (CASE WHEN w68 THEN NULL ELSE w67 END) > 0 THEN f7 ELSE NULL END AS v69,
    CASE WHEN 0 = (CASE WHEN w68 THEN NULL ELSE w67 END) THEN 1 WHEN NOT (0 = (CASE WHEN w68 THEN NULL ELSE w67 END)) THEN NULLIF(CASE WHEN w68 THEN NULL ELSE w67 END, 0) END AS d70,
    -- B.1
    CASE WHEN (NOT t77) AND (v80 IS NOT NULL) THEN ((v80 * 2) + (d78 * 1000)) // ((d78 * 1000) * 2) ELSE 0 END AS v81,
    CASE WHEN (NOT t77) AND (v80 IS NOT NULL) THEN ((v80 * 2) + (d78 * 1000)) // ((d78 * 1000) * 2) ELSE 1000 END AS v82,
    -- B.2
    CASE WHEN t83 THEN 0 WHEN (NOT t83) AND (v86 IS NOT NULL) THEN ((v86 * 2) + (d84 * 2000)) // ((d84 * 2000) * 2) ELSE 0 END AS v87,
    CASE WHEN t83 THEN 0 WHEN (NOT t83) AND (v86 IS NOT NULL) THEN ((v86 * 2) + (d84 * 2000)) // ((d84 * 2000) * 2) ELSE 500 END AS v88,
    -- C.2
    CASE WHEN t93 THEN v92 * 50 ELSE 150 END AS v94,
    CASE WHEN t93 THEN v92 * 50 ELSE 500 END AS v95
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.2
    CASE WHEN (NOT t26) AND (v30 IS NOT NULL) THEN ((v30 * 2) + (d27 * 100)) // ((d27 * 100) * 2) ELSE 0 END AS v31,
    CASE WHEN (NOT t26) AND (v30 IS NOT NULL) THEN ((v30 * 2) + (d27 * 100)) // ((d27 * 100) * 2) ELSE 1000 END AS v32,
    -- A.4
    CASE WHEN t38 THEN v40 END AS k41,
    ((v37 - (v40 * f1)) * 1000000000000000000000000) // f1 AS v42,
    -- A.6
    CASE WHEN 0 = (CASE WHEN w68 THEN NULL ELSE w67 END) THEN 0 WHEN NOT (0 = (CASE WHEN w68 THEN NULL ELSE w67 END)) THEN v69 END AS v71
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.4
    CASE WHEN t38 THEN v42 END AS k43,
    ((v37 - (v40 * f1)) * 1000000000000000000000000) - (v42 * f1) AS v44,
    count(k41) OVER (PARTITION BY bloc) AS w48,
    -- A.6
    COALESCE((f7 IS NOT NULL) AND (v71 IS NOT NULL) AND (v71 <= d70), FALSE) AS t72
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.4
    CASE WHEN t38 THEN (v44 * 1000000000000000000000000) // f1 END AS k45,
    -- A.6
    CASE WHEN t72 THEN (((v71 * 1000) * 2) + d70) // (d70 * 2) ELSE 0 END AS v73,
    CASE WHEN t72 THEN (((v71 * 1000) * 2) + d70) // (d70 * 2) ELSE 1000 END AS v74
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.4
    first_value(v37) OVER (PARTITION BY bloc ORDER BY k41 DESC NULLS LAST, k43 DESC NULLS LAST, k45 DESC NULLS LAST) AS w46,
    first_value(f1) OVER (PARTITION BY bloc ORDER BY k41 DESC NULLS LAST, k43 DESC NULLS LAST, k45 DESC NULLS LAST) AS w47
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.4
    CASE WHEN w49 THEN NULL ELSE CASE WHEN w48 = 0 THEN NULL ELSE w46 END END AS v50
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.4
    CASE WHEN v50 > 0 THEN v37 * w47 WHEN v50 < 0 THEN -(v37 * w47) ELSE NULL END AS v51,
    CASE WHEN 0 < v50 THEN f1 * (NULLIF(abs(v50), 0)) WHEN NOT (0 < v50) THEN 1 END AS d52
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.4
    CASE WHEN v37 < 0 THEN f1 WHEN NOT (v37 < 0) THEN d52 END AS d53,
    CASE WHEN v37 < 0 THEN (CASE WHEN (f1 + v37) <= 0 THEN 0 WHEN NOT ((f1 + v37) <= 0) THEN f1 + v37 END) * 8 WHEN NOT (v37 < 0) THEN CASE WHEN 0 < v50 THEN ((8 * f1) * (NULLIF(abs(v50), 0))) + (v51 * 7) WHEN NOT (0 < v50) THEN 8 END END AS v54
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.4
    CASE WHEN (v54 * 100) < 0 THEN -((((abs(v54 * 100)) * 2) + d53) // (d53 * 2)) ELSE (((abs(v54 * 100)) * 2) + d53) // (d53 * 2) END AS v55,
    COALESCE((NOT ((f1 IS NULL) OR (f7 IS NULL))) AND (v54 IS NOT NULL) AND (0 <= v54) AND (v54 <= (15 * d53)), FALSE) AS t56
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.4
    CASE WHEN t56 THEN v55 ELSE 0 END AS v57,
    CASE WHEN t56 THEN v55 ELSE 1500 END AS v58
  FROM steps_11
),
sections AS (
  SELECT
    steps_12.*,
    (((((((v24 + v31) + v35) + v57) + v64) + v73) + (v81 + v87)) + (v90 + v94)) + v96 AS v98,
    (((((((v25 + v32) + v36) + v58) + v65) + v74) + (v82 + v88)) + (v91 + v95)) + v97 AS v99
  FROM steps_12
),
totals AS (
  SELECT
    sections.*,
    ((((CAST(16 AS HUGEINT)) + (CASE WHEN NOT t83 THEN 1 ELSE 0 END)) + 1) + 1) + 1 AS v100,
    ((((v24 + v31) + v35) + v57) + v64) + v73 AS k113,
    ((((v25 + v32) + v36) + v58) + v65) + v74 AS k114
  FROM sections
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v100 = 0 THEN 1 WHEN v98 < 0 THEN v100 ELSE v100 END AS d101,
    CASE WHEN v100 = 0 THEN v98 WHEN v98 < 0 THEN v98 * 20 ELSE v98 * 20 END AS v102,
    CASE WHEN v100 = 0 THEN 1 WHEN v99 < 0 THEN v100 ELSE v100 END AS d103,
    CASE WHEN v100 = 0 THEN v99 WHEN v99 < 0 THEN v99 * 20 ELSE v99 * 20 END AS v104
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v102)) + (CASE WHEN v102 < 0 THEN d101 - 1 WHEN NOT (v102 < 0) THEN 0 END) AS v105,
    (abs(v104)) + (CASE WHEN v104 < 0 THEN d103 - 1 WHEN NOT (v104 < 0) THEN 0 END) AS v109
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CASE WHEN v102 < 0 THEN -(v105 // d101) ELSE v105 // d101 END AS v106,
    CASE WHEN v104 < 0 THEN -(v109 // d103) ELSE v109 // d103 END AS v110
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    (v102 - (v106 * d101)) * 100000000000000000000000000000000 AS v107,
    (v104 - (v110 * d103)) * 100000000000000000000000000000000 AS v111
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    v107 // d101 AS k108,
    v111 // d103 AS k112
  FROM totals_5
),
ends AS (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN v110 ELSE v106 END AS k115,
    CASE WHEN at_best = 1 THEN k112 ELSE k108 END AS k118,
    CASE WHEN at_best = 1 THEN k114 ELSE k113 END AS k121,
    CASE WHEN at_best = 1 THEN v58 ELSE v57 END AS k122,
    CASE WHEN at_best = 1 THEN f7 ELSE f7 END AS k123
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k115 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k116,
    COALESCE(k115, 0) AS k117,
    CASE WHEN k118 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k119,
    COALESCE(k118, 0) AS k120,
    CASE WHEN k123 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k124,
    COALESCE(k123, 0) AS k125
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w126,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k116, k117, k119, k120, k121, k122, k124, k125) AS w127,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w128,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k116, k117, k119, k120, k121, k122, k124, k125) AS w129,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k116, k117, k119, k120, k121, k122, k124, k125) AS w130,
    count(*) OVER (PARTITION BY bloc) AS w131
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w126 - w127 END) OVER (PARTITION BY bloc, unit) AS p132,
    max(CASE WHEN at_best = 0 THEN 1 + w128 - w129 END) OVER (PARTITION BY bloc, unit) AS p133,
    min(w130) OVER (PARTITION BY bloc, unit) AS p134,
    max(w130) OVER (PARTITION BY bloc, unit) AS p135,
    count(*) OVER (PARTITION BY bloc, unit) AS p136
  FROM ranks
)
SELECT
  bloc AS "bloc",
  unit AS "unit",
  CASE WHEN unit IS NULL OR bloc IS NULL OR p136 <> 2 OR w131 > 2000000000 THEN CAST(error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS VARCHAR), 'NULL') || ': ' || COALESCE(CAST(unit AS VARCHAR), 'NULL')) AS BIGINT) ELSE p132 END AS "rank least",
  CASE WHEN unit IS NULL OR bloc IS NULL OR p136 <> 2 OR w131 > 2000000000 THEN CAST(error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS VARCHAR), 'NULL') || ': ' || COALESCE(CAST(unit AS VARCHAR), 'NULL')) AS BIGINT) ELSE p133 - CASE WHEN p135 > p134 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v98 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v99 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v100 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v100 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  CAST(v102 AS DECIMAL(38,0)) AS "percent least top",
  CAST(d101 * 100 AS DECIMAL(38,0)) AS "percent least bottom",
  CAST(v104 AS DECIMAL(38,0)) AS "percent most top",
  CAST(d103 * 100 AS DECIMAL(38,0)) AS "percent most bottom",
  CASE WHEN (9000 * d101) <= v102 THEN 'excellent' WHEN (8000 * d101) <= v102 THEN 'good' WHEN (5000 * d101) <= v102 THEN 'completed' WHEN 0 <= v102 THEN 'incomplete' ELSE NULL END AS "grade least",
  CASE WHEN v104 IS NULL OR (9000 * d103) <= v104 THEN 'excellent' WHEN v104 IS NULL OR (8000 * d103) <= v104 THEN 'good' WHEN v104 IS NULL OR (5000 * d103) <= v104 THEN 'completed' WHEN v104 IS NULL OR 0 <= v104 THEN 'incomplete' ELSE NULL END AS "grade most",
  CAST(((((v24 + v31) + v35) + v57) + v64) + v73 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(((((v25 + v32) + v36) + v58) + v65) + v74 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(v81 + v87 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(v82 + v88 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v90 + v94 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v91 + v95 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST(v96 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST(v97 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  -- A.1 Revenue against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 115,7% kế hoạch năm 2021”
  CAST(v24 AS DECIMAL(38,0)) * 0.01 AS "A.1 least",
  CAST(v25 AS DECIMAL(38,0)) * 0.01 AS "A.1 most",
  CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.1 state",
  -- A.2 Growth in revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); “tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v31 AS DECIMAL(38,0)) * 0.01 AS "A.2 least",
  CAST(v32 AS DECIMAL(38,0)) * 0.01 AS "A.2 most",
  CASE WHEN (NOT t26) AND (v30 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.2 state",
  -- A.3 Export value
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giá trị xuất khẩu (38 tỷ USD)”
  CAST(v35 AS DECIMAL(38,0)) * 0.01 AS "A.3 least",
  CAST(v36 AS DECIMAL(38,0)) * 0.01 AS "A.3 most",
  CASE WHEN t34 THEN 'determined' ELSE 'undetermined' END AS "A.3 state",
  -- A.4 Budget payment per revenue, target 1%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “nộp ngân sách (12.500 ty đồng)”
  CAST(v57 AS DECIMAL(38,0)) * 0.01 AS "A.4 least",
  CAST(v58 AS DECIMAL(38,0)) * 0.01 AS "A.4 most",
  CASE WHEN t56 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t59 AND t62 AND (NOT (v37 < 0))) OR (t59 AND t62 AND (0 < v50) AND (v50 IS NOT NULL) AND (NOT (v37 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.4 state",
  -- A.5 Budget payment of at least 10,000 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v64 AS DECIMAL(38,0)) * 0.01 AS "A.5 least",
  CAST(v65 AS DECIMAL(38,0)) * 0.01 AS "A.5 most",
  CASE WHEN (f7 IS NOT NULL) AND (v63 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5 state",
  -- A.6 Budget payment against the highest of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v73 AS DECIMAL(38,0)) * 0.01 AS "A.6 least",
  CAST(v74 AS DECIMAL(38,0)) * 0.01 AS "A.6 most",
  CASE WHEN t72 THEN 'determined' ELSE 'undetermined' END || CASE WHEN CASE WHEN f7 IS NOT NULL THEN 0 < (CAST(w76 AS HUGEINT)) ELSE 1 < (CAST(w76 AS HUGEINT)) END THEN ', others missing' ELSE '' END AS "A.6 state",
  -- B.1 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “vượt 57% so với kế hoạch năm 2021”
  CAST(v81 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v82 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN (NOT t77) AND (v80 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.1 state",
  -- B.2 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v87 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v88 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t83 THEN 'not assigned' WHEN (NOT t83) AND (v86 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.2 state",
  -- C.1 Online services at levels 3 and 4
  --   Đề xuất của dự án thidua (proposal of the thidua project); “duy trì cung cấp dịch vụ công trực tuyến mức độ 3, 4 với gần 50% thủ tục hành chính”
  CAST(v90 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v91 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN (f14 IS NOT NULL) AND (v89 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "C.1 state",
  -- C.2 Reports on time and accepted solutions
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Các công tác khác được thực hiện kịp thời, theo đúng quy định hiện hành của pháp luật”
  CAST(v94 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v95 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN t93 THEN 'determined' ELSE 'undetermined' END AS "C.2 state",
  -- D.1 Organising emulation movements
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Thực hiện tốt công tác cán bộ, tài chính, tiền lương, công tác thi đua, khen thưởng”
  CAST(v96 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v97 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f17 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "D.1 state"
FROM places
WHERE at_best = 0
ORDER BY bloc, "rank least" ASC NULLS LAST, "rank most", unit;
