-- Proposal of thidua for 2021 (not official) (red-river-delta-2021), 2021, PostgreSQL
-- Integers throughout. X least and X most are the ends of an interval while figures are missing; NULL is no limit.
-- The table needs: unit (the unit's name), and the columns below; NULL is a missing figure.
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
WITH figures AS MATERIALIZED (
  SELECT
    "unit" AS unit,
    CASE WHEN "revenue" IS NULL THEN NULL WHEN pg_typeof("revenue") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue" AS DECIMAL(14,1)) = "revenue" AND CAST("revenue" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f1,
    CASE WHEN "revenue.plan" IS NULL THEN NULL WHEN pg_typeof("revenue.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.plan" AS DECIMAL(14,1)) = "revenue.plan" AND CAST("revenue.plan" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue.plan" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.plan: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f2,
    CASE WHEN "revenue.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("revenue.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.reportedPlanPercent" AS DECIMAL(17,4)) = "revenue.reportedPlanPercent" AND CAST("revenue.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("revenue.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f3,
    CASE WHEN "revenue.previous" IS NULL THEN NULL WHEN pg_typeof("revenue.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.previous" AS DECIMAL(14,1)) = "revenue.previous" AND CAST("revenue.previous" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue.previous" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.previous: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f4,
    CASE WHEN "revenue.reportedGrowthPercent" IS NULL THEN NULL WHEN pg_typeof("revenue.reportedGrowthPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.reportedGrowthPercent" AS DECIMAL(17,4)) = "revenue.reportedGrowthPercent" AND CAST("revenue.reportedGrowthPercent" AS DECIMAL(17,4)) BETWEEN -1000000000000.0000 AND 1000000000000.0000 THEN CAST(CAST("revenue.reportedGrowthPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.reportedGrowthPercent: DECIMAL(17,4) in -1000000000000.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("revenue.reportedGrowthPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f5,
    CASE WHEN "export" IS NULL THEN NULL WHEN pg_typeof("export") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export" AS DECIMAL(14,1)) = "export" AND CAST("export" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("export" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column export: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("export" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f6,
    CASE WHEN "budget" IS NULL THEN NULL WHEN pg_typeof("budget") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget" AS DECIMAL(14,1)) = "budget" AND CAST("budget" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("budget" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column budget: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("budget" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f7,
    CASE WHEN "capital" IS NULL THEN NULL WHEN pg_typeof("capital") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital" AS DECIMAL(14,1)) = "capital" AND CAST("capital" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("capital" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column capital: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f8,
    CASE WHEN "capital.plan" IS NULL THEN NULL WHEN pg_typeof("capital.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital.plan" AS DECIMAL(14,1)) = "capital.plan" AND CAST("capital.plan" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("capital.plan" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column capital.plan: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f9,
    CASE WHEN "capital.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("capital.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital.reportedPlanPercent" AS DECIMAL(17,4)) = "capital.reportedPlanPercent" AND CAST("capital.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("capital.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column capital.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("capital.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f10,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN pg_typeof("new_jobs") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs" AS DECIMAL(13,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column new_jobs: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("new_jobs" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f11,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN pg_typeof("new_jobs.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs.plan" AS DECIMAL(13,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(13,0)) BETWEEN 1 AND 1000000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column new_jobs.plan: DECIMAL(13,0) in 1…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("new_jobs.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f12,
    CASE WHEN "new_jobs.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("new_jobs.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs.reportedPlanPercent" AS DECIMAL(17,4)) = "new_jobs.reportedPlanPercent" AND CAST("new_jobs.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("new_jobs.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column new_jobs.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("new_jobs.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f13,
    CASE WHEN "online_services" IS NULL THEN NULL WHEN pg_typeof("online_services") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("online_services" AS DECIMAL(5,2)) = "online_services" AND CAST("online_services" AS DECIMAL(5,2)) BETWEEN 0.00 AND 100.00 THEN CAST(CAST("online_services" AS DECIMAL(7,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('column online_services: DECIMAL(5,2) in 0.00…100.00 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("online_services" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f14,
    CASE WHEN "late_reports" IS NULL THEN NULL WHEN pg_typeof("late_reports") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("late_reports" AS DECIMAL(13,0)) = "late_reports" AND CAST("late_reports" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("late_reports" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column late_reports: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("late_reports" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f15,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN pg_typeof("accepted_solutions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("accepted_solutions" AS DECIMAL(13,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column accepted_solutions: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("accepted_solutions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f16,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN pg_typeof("D.1.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("D.1.awarded" AS DECIMAL(2,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(2,1)) BETWEEN 0.0 AND 5.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(3,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column D.1.awarded: DECIMAL(2,1) in 0.0…5.0 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("D.1.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f17,
    CASE WHEN "export.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("export.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.reportedPlanPercent" AS DECIMAL(17,4)) = "export.reportedPlanPercent" AND CAST("export.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("export.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column export.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("export.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f18,
    CASE WHEN "export.reportedGrowthPercent" IS NULL THEN NULL WHEN pg_typeof("export.reportedGrowthPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.reportedGrowthPercent" AS DECIMAL(17,4)) = "export.reportedGrowthPercent" AND CAST("export.reportedGrowthPercent" AS DECIMAL(17,4)) BETWEEN -1000000000000.0000 AND 1000000000000.0000 THEN CAST(CAST("export.reportedGrowthPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column export.reportedGrowthPercent: DECIMAL(17,4) in -1000000000000.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST("unit" AS TEXT), 'NULL') || ': ' || CAST("export.reportedGrowthPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f19
  FROM "figures"
),
steps AS MATERIALIZED (
  SELECT
    figures.*,
    -- A.1
    (f3 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f2 IS NOT NULL))) AS t20,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN f2 ELSE 1 END AS d21,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN (CASE WHEN f2 > 0 THEN f1 ELSE NULL END) * 1000000 ELSE f3 END AS v22,
    -- A.2
    (f5 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f4 IS NOT NULL))) AS t27,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN f4 ELSE 1 END AS d28,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN ((CASE WHEN f4 > 0 THEN f1 ELSE NULL END) - f4) * 1000000 ELSE f5 END AS v29,
    -- A.3
    CASE WHEN f6 < 100000 THEN CASE WHEN (f6 < 100000) AND (NOT (f6 < 10000)) THEN 12 WHEN NOT ((f6 < 100000) AND (NOT (f6 < 10000))) THEN CASE WHEN (f6 < 10000) AND (NOT (f6 < 1000)) THEN 8 WHEN NOT ((f6 < 10000) AND (NOT (f6 < 1000))) THEN CASE WHEN f6 < 1000 THEN 4 WHEN NOT (f6 < 1000) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (f6 < 100000) THEN 15 END AS v35,
    -- A.4
    ((CASE WHEN f1 > 0 THEN f7 ELSE NULL END) * 100) - f1 AS v39,
    NOT ((f1 IS NULL) OR (f7 IS NULL)) AS t40,
    (CASE WHEN f1 > 0 THEN f7 ELSE NULL END) IS NOT NULL AS t61,
    (f1 IS NULL) OR (f7 IS NULL) AS t62,
    -- A.5
    CAST(CASE WHEN f7 < 100000 THEN 0 WHEN NOT (f7 < 100000) THEN 1 END AS NUMERIC) AS v65,
    -- A.6
    f7 IS NOT NULL AS t68,
    f7 IS NULL AS t77,
    -- B.1
    (f10 IS NULL) AND (NOT ((f8 IS NOT NULL) AND (f9 IS NOT NULL))) AS t79,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN f9 ELSE 1 END AS d80,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN (CASE WHEN f9 > 0 THEN f8 ELSE NULL END) * 1000000 ELSE f10 END AS v81,
    -- B.2
    (f13 IS NULL) AND (NOT ((f11 IS NOT NULL) AND (f12 IS NOT NULL))) AS t86,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN f12 ELSE 1 END AS d87,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN (CASE WHEN f12 > 0 THEN f11 ELSE NULL END) * 1000000 ELSE f13 END AS v88,
    -- C.1
    CASE WHEN f14 < 8000 THEN CASE WHEN (f14 < 8000) AND (NOT (f14 < 4000)) THEN 3 WHEN NOT ((f14 < 8000) AND (NOT (f14 < 4000))) THEN CASE WHEN (f14 < 4000) AND (NOT (f14 < 2000)) THEN 2 WHEN NOT ((f14 < 4000) AND (NOT (f14 < 2000))) THEN CASE WHEN f14 < 2000 THEN 0 WHEN NOT (f14 < 2000) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (f14 < 8000) THEN 5 END AS v93,
    -- C.2
    (6 - (CASE WHEN 3 <= f15 THEN 3 WHEN NOT (3 <= f15) THEN f15 END)) + ((CASE WHEN 2 <= f16 THEN 2 WHEN NOT (2 <= f16) THEN f16 END) * 2) AS v96,
    -- D.1
    CASE WHEN f17 IS NOT NULL THEN f17 * 10 ELSE 0 END AS v100,
    CASE WHEN f17 IS NOT NULL THEN f17 * 10 ELSE 500 END AS v101
  FROM figures
),
steps_2 AS MATERIALIZED (
  SELECT
    steps.*,
    -- A.1
    CASE WHEN (1200000 * d21) <= v22 THEN 1200000 * d21 WHEN NOT ((1200000 * d21) <= v22) THEN v22 END AS v23,
    -- A.2
    CASE WHEN (100000 * d28) <= v29 THEN 100000 * d28 WHEN NOT ((100000 * d28) <= v29) THEN v29 END AS v30,
    -- A.3
    COALESCE((f6 IS NOT NULL) AND (v35 IS NOT NULL) AND (4 <= v35), FALSE) AS t36,
    -- A.4
    (abs(v39)) + (CASE WHEN v39 < 0 THEN f1 - 1 WHEN NOT (v39 < 0) THEN 0 END) AS v41,
    bool_or((t40 AND v39 IS NULL)) OVER () AS w51,
    count(CASE WHEN t62 THEN 1 END) OVER () AS w63,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v65 IS NOT NULL) THEN v65 * 1000 ELSE 0 END AS v66,
    CASE WHEN (f7 IS NOT NULL) AND (v65 IS NOT NULL) THEN v65 * 1000 ELSE 1000 END AS v67,
    -- A.6
    max(CASE WHEN t68 THEN f7 END) OVER () AS w69,
    bool_or((t68 AND f7 IS NULL)) OVER () AS w70,
    count(CASE WHEN t77 THEN 1 END) OVER () AS w78,
    -- B.1
    CASE WHEN (1000000 * d80) <= v81 THEN 1000000 * d80 WHEN NOT ((1000000 * d80) <= v81) THEN v81 END AS v82,
    -- B.2
    CASE WHEN (1000000 * d87) <= v88 THEN 1000000 * d87 WHEN NOT ((1000000 * d87) <= v88) THEN v88 END AS v89,
    -- C.1
    CASE WHEN (f14 IS NOT NULL) AND (v93 IS NOT NULL) THEN v93 * 100 ELSE 0 END AS v94,
    CASE WHEN (f14 IS NOT NULL) AND (v93 IS NOT NULL) THEN v93 * 100 ELSE 500 END AS v95,
    -- C.2
    (NOT ((f15 IS NULL) OR (f16 IS NULL))) AND (v96 IS NOT NULL) AS t97
  FROM steps
),
steps_3 AS MATERIALIZED (
  SELECT
    steps_2.*,
    -- A.1
    div(((v23 * 2) + (d21 * 1200)), ((d21 * 1200) * 2)) AS v24,
    -- A.2
    CASE WHEN v30 <= 0 THEN 0 WHEN NOT (v30 <= 0) THEN v30 END AS v31,
    -- A.3
    CASE WHEN t36 THEN v35 * 100 ELSE 400 END AS v37,
    CASE WHEN t36 THEN v35 * 100 ELSE 1500 END AS v38,
    -- A.4
    CASE WHEN v39 < 0 THEN -(div(v41, f1)) ELSE div(v41, f1) END AS v42,
    CASE WHEN (f1 IS NULL) OR (f7 IS NULL) THEN 1 < (CAST(w63 AS NUMERIC)) ELSE 0 < (CAST(w63 AS NUMERIC)) END AS t64,
    -- A.6
    CASE WHEN (CASE WHEN w70 THEN NULL ELSE w69 END) > 0 THEN f7 ELSE NULL END AS v71,
    CASE WHEN 0 = (CASE WHEN w70 THEN NULL ELSE w69 END) THEN 1 WHEN NOT (0 = (CASE WHEN w70 THEN NULL ELSE w69 END)) THEN NULLIF(CASE WHEN w70 THEN NULL ELSE w69 END, 0) END AS d72,
    -- B.1
    div(((v82 * 2) + (d80 * 1000)), ((d80 * 1000) * 2)) AS v83,
    -- B.2
    div(((v89 * 2) + (d87 * 2000)), ((d87 * 2000) * 2)) AS v90,
    -- C.2
    CASE WHEN t97 THEN v96 * 50 ELSE 150 END AS v98,
    CASE WHEN t97 THEN v96 * 50 ELSE 500 END AS v99
  FROM steps_2
),
steps_4 AS MATERIALIZED (
  SELECT
    steps_3.*,
    -- A.1
    CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN v24 ELSE 0 END AS v25,
    CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN v24 ELSE 1000 END AS v26,
    -- A.2
    div(((v31 * 2) + (d28 * 100)), ((d28 * 100) * 2)) AS v32,
    -- A.4
    CASE WHEN t40 THEN v42 END AS k43,
    div(((v39 - (v42 * f1)) * 1000000000000000000000000), f1) AS v44,
    -- A.6
    CASE WHEN 0 = (CASE WHEN w70 THEN NULL ELSE w69 END) THEN 0 WHEN NOT (0 = (CASE WHEN w70 THEN NULL ELSE w69 END)) THEN v71 END AS v73,
    -- B.1
    CASE WHEN (NOT t79) AND (v82 IS NOT NULL) THEN v83 ELSE 0 END AS v84,
    CASE WHEN (NOT t79) AND (v82 IS NOT NULL) THEN v83 ELSE 1000 END AS v85,
    -- B.2
    CASE WHEN t86 THEN 0 WHEN (NOT t86) AND (v89 IS NOT NULL) THEN v90 ELSE 0 END AS v91,
    CASE WHEN t86 THEN 0 WHEN (NOT t86) AND (v89 IS NOT NULL) THEN v90 ELSE 500 END AS v92
  FROM steps_3
),
steps_5 AS MATERIALIZED (
  SELECT
    steps_4.*,
    -- A.2
    CASE WHEN (NOT t27) AND (v31 IS NOT NULL) THEN v32 ELSE 0 END AS v33,
    CASE WHEN (NOT t27) AND (v31 IS NOT NULL) THEN v32 ELSE 1000 END AS v34,
    -- A.4
    CASE WHEN t40 THEN v44 END AS k45,
    ((v39 - (v42 * f1)) * 1000000000000000000000000) - (v44 * f1) AS v46,
    count(k43) OVER () AS w50,
    -- A.6
    COALESCE((f7 IS NOT NULL) AND (v73 IS NOT NULL) AND (v73 <= d72), FALSE) AS t74
  FROM steps_4
),
steps_6 AS MATERIALIZED (
  SELECT
    steps_5.*,
    -- A.4
    CASE WHEN t40 THEN div((v46 * 1000000000000000000000000), f1) END AS k47,
    -- A.6
    CASE WHEN t74 THEN div((((v73 * 1000) * 2) + d72), (d72 * 2)) ELSE 0 END AS v75,
    CASE WHEN t74 THEN div((((v73 * 1000) * 2) + d72), (d72 * 2)) ELSE 1000 END AS v76
  FROM steps_5
),
steps_7 AS MATERIALIZED (
  SELECT
    steps_6.*,
    -- A.4
    first_value(v39) OVER (ORDER BY k43 DESC NULLS LAST, k45 DESC NULLS LAST, k47 DESC NULLS LAST) AS w48,
    first_value(f1) OVER (ORDER BY k43 DESC NULLS LAST, k45 DESC NULLS LAST, k47 DESC NULLS LAST) AS w49
  FROM steps_6
),
steps_8 AS MATERIALIZED (
  SELECT
    steps_7.*,
    -- A.4
    CASE WHEN w51 THEN NULL ELSE CASE WHEN w50 = 0 THEN NULL ELSE w48 END END AS v52
  FROM steps_7
),
steps_9 AS MATERIALIZED (
  SELECT
    steps_8.*,
    -- A.4
    CASE WHEN v52 > 0 THEN v39 * w49 WHEN v52 < 0 THEN -(v39 * w49) ELSE NULL END AS v53,
    CASE WHEN 0 < v52 THEN f1 * (NULLIF(abs(v52), 0)) WHEN NOT (0 < v52) THEN 1 END AS d54
  FROM steps_8
),
steps_10 AS MATERIALIZED (
  SELECT
    steps_9.*,
    -- A.4
    CASE WHEN v39 < 0 THEN f1 WHEN NOT (v39 < 0) THEN d54 END AS d55,
    CASE WHEN v39 < 0 THEN (CASE WHEN (f1 + v39) <= 0 THEN 0 WHEN NOT ((f1 + v39) <= 0) THEN f1 + v39 END) * 8 WHEN NOT (v39 < 0) THEN CASE WHEN 0 < v52 THEN ((8 * f1) * (NULLIF(abs(v52), 0))) + (v53 * 7) WHEN NOT (0 < v52) THEN 8 END END AS v56
  FROM steps_9
),
steps_11 AS MATERIALIZED (
  SELECT
    steps_10.*,
    -- A.4
    CASE WHEN (v56 * 100) < 0 THEN -(div((((abs(v56 * 100)) * 2) + d55), (d55 * 2))) ELSE div((((abs(v56 * 100)) * 2) + d55), (d55 * 2)) END AS v57,
    COALESCE((NOT ((f1 IS NULL) OR (f7 IS NULL))) AND (v56 IS NOT NULL) AND (0 <= v56) AND (v56 <= (15 * d55)), FALSE) AS t58
  FROM steps_10
),
steps_12 AS MATERIALIZED (
  SELECT
    steps_11.*,
    -- A.4
    CASE WHEN t58 THEN v57 ELSE 0 END AS v59,
    CASE WHEN t58 THEN v57 ELSE 1500 END AS v60
  FROM steps_11
),
sections AS MATERIALIZED (
  SELECT
    steps_12.*,
    (((((((v25 + v33) + v37) + v59) + v66) + v75) + (v84 + v91)) + (v94 + v98)) + v100 AS v102,
    (((((((v26 + v34) + v38) + v60) + v67) + v76) + (v85 + v92)) + (v95 + v99)) + v101 AS v103
  FROM steps_12
),
totals AS MATERIALIZED (
  SELECT
    sections.*,
    ((((CAST(16 AS NUMERIC)) + (CASE WHEN NOT t86 THEN 1 ELSE 0 END)) + 1) + 1) + 1 AS v104,
    ((((v25 + v33) + v37) + v59) + v66) + v75 AS k117,
    ((((v26 + v34) + v38) + v60) + v67) + v76 AS k118
  FROM sections
),
totals_2 AS MATERIALIZED (
  SELECT
    totals.*,
    CASE WHEN v104 = 0 THEN 1 WHEN v102 < 0 THEN v104 ELSE v104 END AS d105,
    CASE WHEN v104 = 0 THEN v102 WHEN v102 < 0 THEN v102 * 20 ELSE v102 * 20 END AS v106,
    CASE WHEN v104 = 0 THEN 1 WHEN v103 < 0 THEN v104 ELSE v104 END AS d107,
    CASE WHEN v104 = 0 THEN v103 WHEN v103 < 0 THEN v103 * 20 ELSE v103 * 20 END AS v108
  FROM totals
),
totals_3 AS MATERIALIZED (
  SELECT
    totals_2.*,
    (abs(v106)) + (CASE WHEN v106 < 0 THEN d105 - 1 WHEN NOT (v106 < 0) THEN 0 END) AS v109,
    (abs(v108)) + (CASE WHEN v108 < 0 THEN d107 - 1 WHEN NOT (v108 < 0) THEN 0 END) AS v113
  FROM totals_2
),
totals_4 AS MATERIALIZED (
  SELECT
    totals_3.*,
    CASE WHEN v106 < 0 THEN -(div(v109, d105)) ELSE div(v109, d105) END AS v110,
    CASE WHEN v108 < 0 THEN -(div(v113, d107)) ELSE div(v113, d107) END AS v114
  FROM totals_3
),
totals_5 AS MATERIALIZED (
  SELECT
    totals_4.*,
    (v106 - (v110 * d105)) * 100000000000000000000000000000000 AS v111,
    (v108 - (v114 * d107)) * 100000000000000000000000000000000 AS v115
  FROM totals_4
),
totals_6 AS MATERIALIZED (
  SELECT
    totals_5.*,
    div(v111, d105) AS k112,
    div(v115, d107) AS k116
  FROM totals_5
),
ends AS MATERIALIZED (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN v114 ELSE v110 END AS k119,
    CASE WHEN at_best = 1 THEN k116 ELSE k112 END AS k122,
    CASE WHEN at_best = 1 THEN k118 ELSE k117 END AS k125,
    CASE WHEN at_best = 1 THEN v60 ELSE v59 END AS k126,
    CASE WHEN at_best = 1 THEN f7 ELSE f7 END AS k127
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS MATERIALIZED (
  SELECT
    ends.*,
    CASE WHEN k119 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k120,
    COALESCE(k119, 0) AS k121,
    CASE WHEN k122 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k123,
    COALESCE(k122, 0) AS k124,
    CASE WHEN k127 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k128,
    COALESCE(k127, 0) AS k129
  FROM ends
),
ranks AS MATERIALIZED (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER () AS w130,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (ORDER BY k120, k121, k123, k124, k125, k126, k128, k129) AS w131,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER () AS w132,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (ORDER BY k120, k121, k123, k124, k125, k126, k128, k129) AS w133,
    dense_rank() OVER (ORDER BY k120, k121, k123, k124, k125, k126, k128, k129) AS w134,
    count(*) OVER () AS w135
  FROM ends_2
),
places AS MATERIALIZED (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w130 - w131 END) OVER (PARTITION BY unit) AS p136,
    max(CASE WHEN at_best = 0 THEN 1 + w132 - w133 END) OVER (PARTITION BY unit) AS p137,
    min(w134) OVER (PARTITION BY unit) AS p138,
    max(w134) OVER (PARTITION BY unit) AS p139,
    count(*) OVER (PARTITION BY unit) AS p140
  FROM ranks
)
SELECT
  unit AS "unit",
  CASE WHEN unit IS NULL OR p140 <> 2 OR w135 > 2000000000 THEN CAST(CAST('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(unit AS TEXT), 'NULL') AS NUMERIC) AS BIGINT) ELSE p136 END AS "rank least",
  CASE WHEN unit IS NULL OR p140 <> 2 OR w135 > 2000000000 THEN CAST(CAST('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(unit AS TEXT), 'NULL') AS NUMERIC) AS BIGINT) ELSE p137 - CASE WHEN p139 > p138 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v102 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v103 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v104 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v104 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  v106 AS "percent least top",
  CAST(d105 * 100 AS NUMERIC) AS "percent least bottom",
  v108 AS "percent most top",
  CAST(d107 * 100 AS NUMERIC) AS "percent most bottom",
  CASE WHEN (9000 * d105) <= v106 THEN 'excellent' WHEN (8000 * d105) <= v106 THEN 'good' WHEN (5000 * d105) <= v106 THEN 'completed' WHEN 0 <= v106 THEN 'incomplete' ELSE NULL END AS "grade least",
  CASE WHEN v108 IS NULL OR (9000 * d107) <= v108 THEN 'excellent' WHEN v108 IS NULL OR (8000 * d107) <= v108 THEN 'good' WHEN v108 IS NULL OR (5000 * d107) <= v108 THEN 'completed' WHEN v108 IS NULL OR 0 <= v108 THEN 'incomplete' ELSE NULL END AS "grade most",
  CAST(((((v25 + v33) + v37) + v59) + v66) + v75 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(((((v26 + v34) + v38) + v60) + v67) + v76 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(v84 + v91 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(v85 + v92 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v94 + v98 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v95 + v99 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST(v100 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST(v101 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  -- A.1 Revenue against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 115,7% kế hoạch năm 2021”
  CAST(v25 AS DECIMAL(38,0)) * 0.01 AS "A.1 least",
  CAST(v26 AS DECIMAL(38,0)) * 0.01 AS "A.1 most",
  CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.1 state",
  -- A.2 Growth in revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); “tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v33 AS DECIMAL(38,0)) * 0.01 AS "A.2 least",
  CAST(v34 AS DECIMAL(38,0)) * 0.01 AS "A.2 most",
  CASE WHEN (NOT t27) AND (v31 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.2 state",
  -- A.3 Export value
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giá trị xuất khẩu (38 tỷ USD)”
  CAST(v37 AS DECIMAL(38,0)) * 0.01 AS "A.3 least",
  CAST(v38 AS DECIMAL(38,0)) * 0.01 AS "A.3 most",
  CASE WHEN t36 THEN 'determined' ELSE 'undetermined' END AS "A.3 state",
  -- A.4 Budget payment per revenue, target 1%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “nộp ngân sách (12.500 ty đồng)”
  CAST(v59 AS DECIMAL(38,0)) * 0.01 AS "A.4 least",
  CAST(v60 AS DECIMAL(38,0)) * 0.01 AS "A.4 most",
  CASE WHEN t58 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t61 AND t64 AND (NOT (v39 < 0))) OR (t61 AND t64 AND (0 < v52) AND (v52 IS NOT NULL) AND (NOT (v39 < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.4 state",
  -- A.5 Budget payment of at least 10,000 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v66 AS DECIMAL(38,0)) * 0.01 AS "A.5 least",
  CAST(v67 AS DECIMAL(38,0)) * 0.01 AS "A.5 most",
  CASE WHEN (f7 IS NOT NULL) AND (v65 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "A.5 state",
  -- A.6 Budget payment against the highest of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v75 AS DECIMAL(38,0)) * 0.01 AS "A.6 least",
  CAST(v76 AS DECIMAL(38,0)) * 0.01 AS "A.6 most",
  CASE WHEN t74 THEN 'determined' ELSE 'undetermined' END || CASE WHEN CASE WHEN f7 IS NOT NULL THEN 0 < (CAST(w78 AS NUMERIC)) ELSE 1 < (CAST(w78 AS NUMERIC)) END THEN ', others missing' ELSE '' END AS "A.6 state",
  -- B.1 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “vượt 57% so với kế hoạch năm 2021”
  CAST(v84 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v85 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN (NOT t79) AND (v82 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.1 state",
  -- B.2 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v91 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v92 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t86 THEN 'not assigned' WHEN (NOT t86) AND (v89 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "B.2 state",
  -- C.1 Online services at levels 3 and 4
  --   Đề xuất của dự án thidua (proposal of the thidua project); “duy trì cung cấp dịch vụ công trực tuyến mức độ 3, 4 với gần 50% thủ tục hành chính”
  CAST(v94 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v95 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN (f14 IS NOT NULL) AND (v93 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS "C.1 state",
  -- C.2 Reports on time and accepted solutions
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Các công tác khác được thực hiện kịp thời, theo đúng quy định hiện hành của pháp luật”
  CAST(v98 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v99 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN t97 THEN 'determined' ELSE 'undetermined' END AS "C.2 state",
  -- D.1 Organising emulation movements
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Thực hiện tốt công tác cán bộ, tài chính, tiền lương, công tác thi đua, khen thưởng”
  CAST(v100 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v101 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f17 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS "D.1 state"
FROM places
WHERE at_best = 0
ORDER BY "rank least" ASC NULLS LAST, "rank most", unit;
