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
    CASE WHEN "revenue" IS NULL THEN NULL WHEN pg_typeof("revenue") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue" AS DECIMAL(14,1)) = "revenue" AND CAST("revenue" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f1,
    CASE WHEN "revenue.plan" IS NULL THEN NULL WHEN pg_typeof("revenue.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.plan" AS DECIMAL(14,1)) = "revenue.plan" AND CAST("revenue.plan" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue.plan" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.plan: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f2,
    CASE WHEN "revenue.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("revenue.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.reportedPlanPercent" AS DECIMAL(17,4)) = "revenue.reportedPlanPercent" AND CAST("revenue.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("revenue.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.reportedPlanPercent: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f3,
    CASE WHEN "revenue.previous" IS NULL THEN NULL WHEN pg_typeof("revenue.previous") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.previous" AS DECIMAL(14,1)) = "revenue.previous" AND CAST("revenue.previous" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("revenue.previous" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.previous: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue.previous" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f4,
    CASE WHEN "revenue.reportedGrowthPercent" IS NULL THEN NULL WHEN pg_typeof("revenue.reportedGrowthPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("revenue.reportedGrowthPercent" AS DECIMAL(17,4)) = "revenue.reportedGrowthPercent" AND CAST("revenue.reportedGrowthPercent" AS DECIMAL(17,4)) BETWEEN -1000000000000.0000 AND 1000000000000.0000 THEN CAST(CAST("revenue.reportedGrowthPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column revenue.reportedGrowthPercent: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("revenue.reportedGrowthPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f5,
    CASE WHEN "export" IS NULL THEN NULL WHEN pg_typeof("export") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export" AS DECIMAL(14,1)) = "export" AND CAST("export" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("export" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column export: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("export" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f6,
    CASE WHEN "budget" IS NULL THEN NULL WHEN pg_typeof("budget") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("budget" AS DECIMAL(14,1)) = "budget" AND CAST("budget" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("budget" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column budget: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("budget" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f7,
    CASE WHEN "capital" IS NULL THEN NULL WHEN pg_typeof("capital") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital" AS DECIMAL(14,1)) = "capital" AND CAST("capital" AS DECIMAL(14,1)) BETWEEN 0.0 AND 1000000000000.0 THEN CAST(CAST("capital" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column capital: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("capital" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f8,
    CASE WHEN "capital.plan" IS NULL THEN NULL WHEN pg_typeof("capital.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital.plan" AS DECIMAL(14,1)) = "capital.plan" AND CAST("capital.plan" AS DECIMAL(14,1)) BETWEEN 0.1 AND 1000000000000.0 THEN CAST(CAST("capital.plan" AS DECIMAL(15,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column capital.plan: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("capital.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f9,
    CASE WHEN "capital.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("capital.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("capital.reportedPlanPercent" AS DECIMAL(17,4)) = "capital.reportedPlanPercent" AND CAST("capital.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("capital.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column capital.reportedPlanPercent: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("capital.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f10,
    CASE WHEN "new_jobs" IS NULL THEN NULL WHEN pg_typeof("new_jobs") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs" AS DECIMAL(13,0)) = "new_jobs" AND CAST("new_jobs" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("new_jobs" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column new_jobs: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("new_jobs" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f11,
    CASE WHEN "new_jobs.plan" IS NULL THEN NULL WHEN pg_typeof("new_jobs.plan") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs.plan" AS DECIMAL(13,0)) = "new_jobs.plan" AND CAST("new_jobs.plan" AS DECIMAL(13,0)) BETWEEN 1 AND 1000000000000 THEN CAST(CAST("new_jobs.plan" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column new_jobs.plan: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("new_jobs.plan" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f12,
    CASE WHEN "new_jobs.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("new_jobs.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("new_jobs.reportedPlanPercent" AS DECIMAL(17,4)) = "new_jobs.reportedPlanPercent" AND CAST("new_jobs.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("new_jobs.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column new_jobs.reportedPlanPercent: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("new_jobs.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f13,
    CASE WHEN "online_services" IS NULL THEN NULL WHEN pg_typeof("online_services") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("online_services" AS DECIMAL(5,2)) = "online_services" AND CAST("online_services" AS DECIMAL(5,2)) BETWEEN 0.00 AND 100.00 THEN CAST(CAST("online_services" AS DECIMAL(7,2)) * 100 AS DECIMAL(38,0)) ELSE CAST(CAST('column online_services: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("online_services" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f14,
    CASE WHEN "late_reports" IS NULL THEN NULL WHEN pg_typeof("late_reports") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("late_reports" AS DECIMAL(13,0)) = "late_reports" AND CAST("late_reports" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("late_reports" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column late_reports: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("late_reports" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f15,
    CASE WHEN "accepted_solutions" IS NULL THEN NULL WHEN pg_typeof("accepted_solutions") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("accepted_solutions" AS DECIMAL(13,0)) = "accepted_solutions" AND CAST("accepted_solutions" AS DECIMAL(13,0)) BETWEEN 0 AND 1000000000000 THEN CAST(CAST("accepted_solutions" AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(CAST('column accepted_solutions: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("accepted_solutions" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f16,
    CASE WHEN "D.1.awarded" IS NULL THEN NULL WHEN pg_typeof("D.1.awarded") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("D.1.awarded" AS DECIMAL(2,1)) = "D.1.awarded" AND CAST("D.1.awarded" AS DECIMAL(2,1)) BETWEEN 0.0 AND 5.0 THEN CAST(CAST("D.1.awarded" AS DECIMAL(3,1)) * 10 AS DECIMAL(38,0)) ELSE CAST(CAST('column D.1.awarded: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("D.1.awarded" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f17,
    CASE WHEN "export.reportedPlanPercent" IS NULL THEN NULL WHEN pg_typeof("export.reportedPlanPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.reportedPlanPercent" AS DECIMAL(17,4)) = "export.reportedPlanPercent" AND CAST("export.reportedPlanPercent" AS DECIMAL(17,4)) BETWEEN 0.0000 AND 1000000000000.0000 THEN CAST(CAST("export.reportedPlanPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column export.reportedPlanPercent: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("export.reportedPlanPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f18,
    CASE WHEN "export.reportedGrowthPercent" IS NULL THEN NULL WHEN pg_typeof("export.reportedGrowthPercent") IN ('numeric', 'bigint', 'integer', 'smallint') AND CAST("export.reportedGrowthPercent" AS DECIMAL(17,4)) = "export.reportedGrowthPercent" AND CAST("export.reportedGrowthPercent" AS DECIMAL(17,4)) BETWEEN -1000000000000.0000 AND 1000000000000.0000 THEN CAST(CAST("export.reportedGrowthPercent" AS DECIMAL(21,4)) * 10000 AS DECIMAL(38,0)) ELSE CAST(CAST('column export.reportedGrowthPercent: not allowed, unit ' || CAST("unit" AS TEXT) || ': ' || CAST("export.reportedGrowthPercent" AS TEXT) AS NUMERIC) AS NUMERIC) END AS f19
  FROM "figures"
),
steps AS MATERIALIZED (
  SELECT
    figures.*,
    -- A.1
    ((f3 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f2 IS NOT NULL)))) OR ((f1 IS NULL) AND (f2 IS NULL) AND ((f1 IS NOT NULL) OR ((f1 IS NOT NULL) AND (f2 IS NOT NULL)))) AS t20,
    CASE WHEN f2 > 0 THEN f1 ELSE NULL END AS v21,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN f2 ELSE 1 END AS d22,
    -- A.2
    ((f5 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f4 IS NOT NULL)))) OR ((f1 IS NULL) AND (f4 IS NULL) AND ((f1 IS NOT NULL) OR ((f1 IS NOT NULL) AND (f4 IS NOT NULL)))) AS t32,
    CASE WHEN f4 > 0 THEN f1 ELSE NULL END AS v33,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN f4 ELSE 1 END AS d34,
    -- A.3
    CASE WHEN f6 < 100000 THEN CASE WHEN (f6 < 100000) AND (NOT (f6 < 10000)) THEN 12 WHEN NOT ((f6 < 100000) AND (NOT (f6 < 10000))) THEN CASE WHEN (f6 < 10000) AND (NOT (f6 < 1000)) THEN 8 WHEN NOT ((f6 < 10000) AND (NOT (f6 < 1000))) THEN CASE WHEN f6 < 1000 THEN 4 WHEN NOT (f6 < 1000) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (f6 < 100000) THEN 15 END AS v45,
    -- A.4
    CASE WHEN f1 > 0 THEN f7 ELSE NULL END AS v50,
    NOT ((f1 IS NULL) OR (f7 IS NULL)) AS t53,
    (f1 IS NULL) OR (f7 IS NULL) AS t87,
    -- A.5
    CAST(CASE WHEN f7 < 100000 THEN 0 WHEN NOT (f7 < 100000) THEN 1 END AS NUMERIC) AS v91,
    -- A.6
    f7 IS NOT NULL AS t95,
    f7 IS NULL AS t110,
    -- B.1
    ((f10 IS NULL) AND (NOT ((f8 IS NOT NULL) AND (f9 IS NOT NULL)))) OR ((f8 IS NULL) AND (f9 IS NULL) AND ((f8 IS NOT NULL) OR ((f8 IS NOT NULL) AND (f9 IS NOT NULL)))) AS t114,
    CASE WHEN f9 > 0 THEN f8 ELSE NULL END AS v115,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN f9 ELSE 1 END AS d116,
    -- B.2
    ((f13 IS NULL) AND (NOT ((f11 IS NOT NULL) AND (f12 IS NOT NULL)))) OR ((f11 IS NULL) AND (f12 IS NULL) AND ((f11 IS NOT NULL) OR ((f11 IS NOT NULL) AND (f12 IS NOT NULL)))) AS t126,
    CASE WHEN f12 > 0 THEN f11 ELSE NULL END AS v127,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN f12 ELSE 1 END AS d128,
    -- C.1
    CASE WHEN f14 < 8000 THEN CASE WHEN (f14 < 8000) AND (NOT (f14 < 4000)) THEN 3 WHEN NOT ((f14 < 8000) AND (NOT (f14 < 4000))) THEN CASE WHEN (f14 < 4000) AND (NOT (f14 < 2000)) THEN 2 WHEN NOT ((f14 < 4000) AND (NOT (f14 < 2000))) THEN CASE WHEN f14 < 2000 THEN 0 WHEN NOT (f14 < 2000) THEN CAST(NULL AS NUMERIC) END END END WHEN NOT (f14 < 8000) THEN 5 END AS v138,
    -- C.2
    (6 - (CASE WHEN 3 <= f15 THEN 3 WHEN NOT (3 <= f15) THEN f15 END)) + ((CASE WHEN 2 <= f16 THEN 2 WHEN NOT (2 <= f16) THEN f16 END) * 2) AS v142,
    -- D.1
    f17 * 10 AS v147
  FROM figures
),
steps_2 AS MATERIALIZED (
  SELECT
    steps.*,
    -- A.1
    1200000 * d22 AS v23,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN v21 * 1000000 ELSE f3 END AS v24,
    d22 * 1200 AS d26,
    -- A.2
    100000 * d34 AS v35,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN (v33 - f4) * 1000000 ELSE f5 END AS v36,
    d34 * 100 AS d39,
    -- A.3
    v45 * 100 AS v46,
    COALESCE((f6 IS NOT NULL) AND (v45 IS NOT NULL) AND (4 <= v45), FALSE) AS t47,
    -- A.4
    f1 + ((v50 * 100) - f1) AS v51,
    (v50 * 100) - f1 AS v52,
    count(CASE WHEN t87 THEN 1 END) OVER () AS w88,
    -- A.5
    v91 * 1000 AS v92,
    -- A.6
    max(CASE WHEN t95 THEN f7 END) OVER () AS w96,
    bool_or((t95 AND f7 IS NULL)) OVER () AS w97,
    count(CASE WHEN t110 THEN 1 END) OVER () AS w111,
    -- B.1
    1000000 * d116 AS v117,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN v115 * 1000000 ELSE f10 END AS v118,
    d116 * 1000 AS d120,
    -- B.2
    1000000 * d128 AS v129,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN v127 * 1000000 ELSE f13 END AS v130,
    d128 * 2000 AS d132,
    -- C.1
    v138 * 100 AS v139,
    -- C.2
    v142 * 50 AS v143,
    (NOT ((f15 IS NULL) OR (f16 IS NULL))) AND (v142 IS NOT NULL) AS t144,
    -- D.1
    CASE WHEN f17 IS NOT NULL THEN v147 ELSE 0 END AS v148,
    CASE WHEN f17 IS NOT NULL THEN v147 ELSE 500 END AS v149
  FROM steps
),
steps_3 AS MATERIALIZED (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN v23 <= v24 THEN v23 WHEN NOT (v23 <= v24) THEN v24 END AS v25,
    d26 * 2 AS v28,
    -- A.2
    CASE WHEN v35 <= v36 THEN v35 WHEN NOT (v35 <= v36) THEN v36 END AS v37,
    d39 * 2 AS v41,
    -- A.3
    CASE WHEN t47 THEN v46 ELSE 400 END AS v48,
    CASE WHEN t47 THEN v46 ELSE 1500 END AS v49,
    -- A.4
    (abs(v52)) + (CASE WHEN v52 < 0 THEN f1 - 1 WHEN NOT (v52 < 0) THEN 0 END) AS v54,
    bool_or((t53 AND v52 IS NULL)) OVER () AS w70,
    CAST(w88 AS NUMERIC) AS w89,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v91 IS NOT NULL) THEN v92 ELSE 0 END AS v93,
    CASE WHEN (f7 IS NOT NULL) AND (v91 IS NOT NULL) THEN v92 ELSE 1000 END AS v94,
    -- A.6
    CASE WHEN w97 THEN NULL ELSE w96 END AS v98,
    CAST(w111 AS NUMERIC) AS w112,
    -- B.1
    CASE WHEN v117 <= v118 THEN v117 WHEN NOT (v117 <= v118) THEN v118 END AS v119,
    d120 * 2 AS v122,
    -- B.2
    CASE WHEN v129 <= v130 THEN v129 WHEN NOT (v129 <= v130) THEN v130 END AS v131,
    d132 * 2 AS v134,
    -- C.1
    CASE WHEN (f14 IS NOT NULL) AND (v138 IS NOT NULL) THEN v139 ELSE 0 END AS v140,
    CASE WHEN (f14 IS NOT NULL) AND (v138 IS NOT NULL) THEN v139 ELSE 500 END AS v141,
    -- C.2
    CASE WHEN t144 THEN v143 ELSE 150 END AS v145,
    CASE WHEN t144 THEN v143 ELSE 500 END AS v146
  FROM steps_2
),
steps_4 AS MATERIALIZED (
  SELECT
    steps_3.*,
    -- A.1
    (v25 * 2) + d26 AS v27,
    -- A.2
    CASE WHEN v37 <= 0 THEN 0 WHEN NOT (v37 <= 0) THEN v37 END AS v38,
    -- A.4
    div(v54, f1) AS v55,
    CASE WHEN (f1 IS NULL) OR (f7 IS NULL) THEN 1 < w89 ELSE 0 < w89 END AS t90,
    -- A.6
    CASE WHEN v98 > 0 THEN f7 ELSE NULL END AS v99,
    NULLIF(v98, 0) AS d100,
    CASE WHEN f7 IS NOT NULL THEN 0 < w112 ELSE 1 < w112 END AS t113,
    -- B.1
    (v119 * 2) + d120 AS v121,
    -- B.2
    (v131 * 2) + d132 AS v133
  FROM steps_3
),
steps_5 AS MATERIALIZED (
  SELECT
    steps_4.*,
    -- A.1
    div(v27, v28) AS v29,
    -- A.2
    (v38 * 2) + d39 AS v40,
    -- A.4
    CASE WHEN v52 < 0 THEN -v55 ELSE v55 END AS v56,
    -- A.6
    CASE WHEN 0 = v98 THEN 1 WHEN NOT (0 = v98) THEN d100 END AS d101,
    CASE WHEN 0 = v98 THEN 0 WHEN NOT (0 = v98) THEN v99 END AS v102,
    -- B.1
    div(v121, v122) AS v123,
    -- B.2
    div(v133, v134) AS v135
  FROM steps_4
),
steps_6 AS MATERIALIZED (
  SELECT
    steps_5.*,
    -- A.1
    CASE WHEN (NOT t20) AND (v25 IS NOT NULL) THEN v29 ELSE 0 END AS v30,
    CASE WHEN (NOT t20) AND (v25 IS NOT NULL) THEN v29 ELSE 1000 END AS v31,
    -- A.2
    div(v40, v41) AS v42,
    -- A.4
    CASE WHEN t53 THEN v56 END AS k57,
    v52 - (v56 * f1) AS v58,
    -- A.6
    v102 * 1000 AS v103,
    d101 * 2 AS v105,
    COALESCE((f7 IS NOT NULL) AND (v102 IS NOT NULL) AND (v102 <= d101), FALSE) AS t107,
    -- B.1
    CASE WHEN (NOT t114) AND (v119 IS NOT NULL) THEN v123 ELSE 0 END AS v124,
    CASE WHEN (NOT t114) AND (v119 IS NOT NULL) THEN v123 ELSE 1000 END AS v125,
    -- B.2
    CASE WHEN t126 THEN 0 WHEN (NOT t126) AND (v131 IS NOT NULL) THEN v135 ELSE 0 END AS v136,
    CASE WHEN t126 THEN 0 WHEN (NOT t126) AND (v131 IS NOT NULL) THEN v135 ELSE 500 END AS v137
  FROM steps_5
),
steps_7 AS MATERIALIZED (
  SELECT
    steps_6.*,
    -- A.2
    CASE WHEN (NOT t32) AND (v38 IS NOT NULL) THEN v42 ELSE 0 END AS v43,
    CASE WHEN (NOT t32) AND (v38 IS NOT NULL) THEN v42 ELSE 1000 END AS v44,
    -- A.4
    v58 * 1000000000000000000000000 AS v59,
    count(k57) OVER () AS w68,
    -- A.6
    (v103 * 2) + d101 AS v104
  FROM steps_6
),
steps_8 AS MATERIALIZED (
  SELECT
    steps_7.*,
    -- A.4
    div(v59, f1) AS v60,
    -- A.6
    div(v104, v105) AS v106
  FROM steps_7
),
steps_9 AS MATERIALIZED (
  SELECT
    steps_8.*,
    -- A.4
    CASE WHEN t53 THEN v60 END AS k61,
    v59 - (v60 * f1) AS v62,
    -- A.6
    CASE WHEN t107 THEN v106 ELSE 0 END AS v108,
    CASE WHEN t107 THEN v106 ELSE 1000 END AS v109
  FROM steps_8
),
steps_10 AS MATERIALIZED (
  SELECT
    steps_9.*,
    -- A.4
    v62 * 1000000000000000000000000 AS v63
  FROM steps_9
),
steps_11 AS MATERIALIZED (
  SELECT
    steps_10.*,
    -- A.4
    div(v63, f1) AS v64
  FROM steps_10
),
steps_12 AS MATERIALIZED (
  SELECT
    steps_11.*,
    -- A.4
    CASE WHEN t53 THEN v64 END AS k65
  FROM steps_11
),
steps_13 AS MATERIALIZED (
  SELECT
    steps_12.*,
    -- A.4
    first_value(v52) OVER (ORDER BY k57 DESC NULLS LAST, k61 DESC NULLS LAST, k65 DESC NULLS LAST) AS w66,
    first_value(f1) OVER (ORDER BY k57 DESC NULLS LAST, k61 DESC NULLS LAST, k65 DESC NULLS LAST) AS w67
  FROM steps_12
),
steps_14 AS MATERIALIZED (
  SELECT
    steps_13.*,
    -- A.4
    CASE WHEN w68 = 0 THEN NULL ELSE w66 END AS v69
  FROM steps_13
),
steps_15 AS MATERIALIZED (
  SELECT
    steps_14.*,
    -- A.4
    CASE WHEN w70 THEN NULL ELSE v69 END AS v71
  FROM steps_14
),
steps_16 AS MATERIALIZED (
  SELECT
    steps_15.*,
    -- A.4
    CASE WHEN v71 > 0 THEN ((v50 * 100) - f1) * w67 WHEN v71 < 0 THEN -(((v50 * 100) - f1) * w67) ELSE NULL END AS v72,
    NULLIF(abs(v71), 0) AS d73
  FROM steps_15
),
steps_17 AS MATERIALIZED (
  SELECT
    steps_16.*,
    -- A.4
    f1 * d73 AS d74,
    CASE WHEN ((v50 * 100) - f1) < 0 THEN (CASE WHEN v51 <= 0 THEN 0 WHEN NOT (v51 <= 0) THEN v51 END) * 8 WHEN NOT (((v50 * 100) - f1) < 0) THEN CASE WHEN 0 < v71 THEN ((8 * f1) * d73) + (v72 * 7) WHEN NOT (0 < v71) THEN 8 END END AS v77
  FROM steps_16
),
steps_18 AS MATERIALIZED (
  SELECT
    steps_17.*,
    -- A.4
    CASE WHEN 0 < v71 THEN d74 WHEN NOT (0 < v71) THEN 1 END AS d75,
    v77 * 100 AS v78
  FROM steps_17
),
steps_19 AS MATERIALIZED (
  SELECT
    steps_18.*,
    -- A.4
    CASE WHEN ((v50 * 100) - f1) < 0 THEN f1 WHEN NOT (((v50 * 100) - f1) < 0) THEN d75 END AS d76,
    abs(v78) AS v79
  FROM steps_18
),
steps_20 AS MATERIALIZED (
  SELECT
    steps_19.*,
    -- A.4
    (v79 * 2) + d76 AS v80,
    d76 * 2 AS v81,
    COALESCE((NOT ((f1 IS NULL) OR (f7 IS NULL))) AND (v77 IS NOT NULL) AND (0 <= v77) AND (v77 <= (15 * d76)), FALSE) AS t84
  FROM steps_19
),
steps_21 AS MATERIALIZED (
  SELECT
    steps_20.*,
    -- A.4
    div(v80, v81) AS v82
  FROM steps_20
),
steps_22 AS MATERIALIZED (
  SELECT
    steps_21.*,
    -- A.4
    CASE WHEN v78 < 0 THEN -v82 ELSE v82 END AS v83
  FROM steps_21
),
steps_23 AS MATERIALIZED (
  SELECT
    steps_22.*,
    -- A.4
    CASE WHEN t84 THEN v83 ELSE 0 END AS v85,
    CASE WHEN t84 THEN v83 ELSE 1500 END AS v86
  FROM steps_22
),
sections AS MATERIALIZED (
  SELECT
    steps_23.*,
    ((((v30 + v43) + v48) + v85) + v93) + v108 AS v150,
    ((((v31 + v44) + v49) + v86) + v94) + v109 AS v151,
    v124 + v136 AS v152,
    v125 + v137 AS v153,
    v140 + v145 AS v154,
    v141 + v146 AS v155
  FROM steps_23
),
sections_2 AS MATERIALIZED (
  SELECT
    sections.*,
    ((v150 + v152) + v154) + v148 AS v156,
    ((v151 + v153) + v155) + v149 AS v157
  FROM sections
),
totals AS MATERIALIZED (
  SELECT
    sections_2.*,
    ((((CAST(16 AS NUMERIC)) + (CASE WHEN NOT t126 THEN 1 ELSE 0 END)) + 1) + 1) + 1 AS v158
  FROM sections_2
),
totals_2 AS MATERIALIZED (
  SELECT
    totals.*,
    CASE WHEN v158 = 0 THEN 1 WHEN v156 < 0 THEN v158 ELSE v158 END AS d159,
    CASE WHEN v158 = 0 THEN v156 WHEN v156 < 0 THEN v156 * 20 ELSE v156 * 20 END AS v160,
    CASE WHEN v158 = 0 THEN 1 WHEN v157 < 0 THEN v158 ELSE v158 END AS d161,
    CASE WHEN v158 = 0 THEN v157 WHEN v157 < 0 THEN v157 * 20 ELSE v157 * 20 END AS v162
  FROM totals
),
totals_3 AS MATERIALIZED (
  SELECT
    totals_2.*,
    (abs(v160)) + (CASE WHEN v160 < 0 THEN d159 - 1 WHEN NOT (v160 < 0) THEN 0 END) AS v163,
    (abs(v162)) + (CASE WHEN v162 < 0 THEN d161 - 1 WHEN NOT (v162 < 0) THEN 0 END) AS v169
  FROM totals_2
),
totals_4 AS MATERIALIZED (
  SELECT
    totals_3.*,
    div(v163, d159) AS v164,
    div(v169, d161) AS v170
  FROM totals_3
),
totals_5 AS MATERIALIZED (
  SELECT
    totals_4.*,
    CASE WHEN v160 < 0 THEN -v164 ELSE v164 END AS v165,
    CASE WHEN v162 < 0 THEN -v170 ELSE v170 END AS v171
  FROM totals_4
),
totals_6 AS MATERIALIZED (
  SELECT
    totals_5.*,
    v160 - (v165 * d159) AS v166,
    v162 - (v171 * d161) AS v172
  FROM totals_5
),
totals_7 AS MATERIALIZED (
  SELECT
    totals_6.*,
    v166 * 100000000000000000000000000000000 AS v167,
    v172 * 100000000000000000000000000000000 AS v173
  FROM totals_6
),
totals_8 AS MATERIALIZED (
  SELECT
    totals_7.*,
    div(v167, d159) AS v168,
    div(v173, d161) AS v174
  FROM totals_7
),
ends AS MATERIALIZED (
  SELECT
    totals_8.*, at_best,
    CASE WHEN at_best = 1 THEN v171 ELSE v165 END AS k175,
    CASE WHEN at_best = 1 THEN v174 ELSE v168 END AS k178,
    CASE WHEN at_best = 1 THEN v151 ELSE v150 END AS k181,
    CASE WHEN at_best = 1 THEN v86 ELSE v85 END AS k182,
    CASE WHEN at_best = 1 THEN f7 ELSE f7 END AS k183
  FROM totals_8 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS MATERIALIZED (
  SELECT
    ends.*,
    CASE WHEN k175 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k176,
    COALESCE(k175, 0) AS k177,
    CASE WHEN k178 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k179,
    COALESCE(k178, 0) AS k180,
    CASE WHEN k183 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k184,
    COALESCE(k183, 0) AS k185
  FROM ends
),
ranks AS MATERIALIZED (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER () AS w186,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (ORDER BY k176, k177, k179, k180, k181, k182, k184, k185) AS w187,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER () AS w188,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (ORDER BY k176, k177, k179, k180, k181, k182, k184, k185) AS w189,
    dense_rank() OVER (ORDER BY k176, k177, k179, k180, k181, k182, k184, k185) AS w190,
    count(*) OVER () AS w191
  FROM ends_2
),
places AS MATERIALIZED (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w186 - w187 END) OVER (PARTITION BY unit) AS p192,
    max(CASE WHEN at_best = 0 THEN 1 + w188 - w189 END) OVER (PARTITION BY unit) AS p193,
    min(w190) OVER (PARTITION BY unit) AS p194,
    max(w190) OVER (PARTITION BY unit) AS p195,
    count(*) OVER (PARTITION BY unit) AS p196
  FROM ranks
)
SELECT
  unit AS "unit",
  CASE WHEN p196 <> 2 OR w191 > 2000000000 THEN CAST(CAST('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS TEXT) AS NUMERIC) AS BIGINT) ELSE p192 END AS "rank least",
  CASE WHEN p196 <> 2 OR w191 > 2000000000 THEN CAST(CAST('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS TEXT) AS NUMERIC) AS BIGINT) ELSE p193 - CASE WHEN p195 > p194 THEN 1 ELSE 0 END END AS "rank most",
  CAST(v156 AS DECIMAL(38,0)) * 0.01 AS "total least",
  CAST(v157 AS DECIMAL(38,0)) * 0.01 AS "total most",
  CAST(v158 AS DECIMAL(38,0)) * 5 AS "assigned",
  CAST(v158 AS DECIMAL(38,0)) * 5 AS "surely assigned",
  v160 AS "percent least top",
  CAST(d159 * 100 AS NUMERIC) AS "percent least bottom",
  v162 AS "percent most top",
  CAST(d161 * 100 AS NUMERIC) AS "percent most bottom",
  CASE WHEN (9000 * d159) <= v160 THEN 'excellent' WHEN (8000 * d159) <= v160 THEN 'good' WHEN (5000 * d159) <= v160 THEN 'completed' WHEN 0 <= v160 THEN 'incomplete' ELSE NULL END AS "grade least",
  CASE WHEN v162 IS NULL OR (9000 * d161) <= v162 THEN 'excellent' WHEN v162 IS NULL OR (8000 * d161) <= v162 THEN 'good' WHEN v162 IS NULL OR (5000 * d161) <= v162 THEN 'completed' WHEN v162 IS NULL OR 0 <= v162 THEN 'incomplete' ELSE NULL END AS "grade most",
  CAST(v150 AS DECIMAL(38,0)) * 0.01 AS "section A least",
  CAST(v151 AS DECIMAL(38,0)) * 0.01 AS "section A most",
  CAST(v152 AS DECIMAL(38,0)) * 0.01 AS "section B least",
  CAST(v153 AS DECIMAL(38,0)) * 0.01 AS "section B most",
  CAST(v154 AS DECIMAL(38,0)) * 0.01 AS "section C least",
  CAST(v155 AS DECIMAL(38,0)) * 0.01 AS "section C most",
  CAST(v148 AS DECIMAL(38,0)) * 0.01 AS "section D least",
  CAST(v149 AS DECIMAL(38,0)) * 0.01 AS "section D most",
  -- A.1 Revenue against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 115,7% kế hoạch năm 2021”
  CAST(v30 AS DECIMAL(38,0)) * 0.01 AS "A.1 least",
  CAST(v31 AS DECIMAL(38,0)) * 0.01 AS "A.1 most",
  CASE WHEN (NOT t20) AND (v25 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.1 state",
  -- A.2 Growth in revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); “tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v43 AS DECIMAL(38,0)) * 0.01 AS "A.2 least",
  CAST(v44 AS DECIMAL(38,0)) * 0.01 AS "A.2 most",
  CASE WHEN (NOT t32) AND (v38 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.2 state",
  -- A.3 Export value
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giá trị xuất khẩu (38 tỷ USD)”
  CAST(v48 AS DECIMAL(38,0)) * 0.01 AS "A.3 least",
  CAST(v49 AS DECIMAL(38,0)) * 0.01 AS "A.3 most",
  CASE WHEN t47 THEN 'determined' ELSE 'open' END AS "A.3 state",
  -- A.4 Budget payment per revenue, target 1%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “nộp ngân sách (12.500 ty đồng)”
  CAST(v85 AS DECIMAL(38,0)) * 0.01 AS "A.4 least",
  CAST(v86 AS DECIMAL(38,0)) * 0.01 AS "A.4 most",
  CASE WHEN t84 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v50 IS NOT NULL) AND t90 AND (NOT (((v50 * 100) - f1) < 0))) OR ((v50 IS NOT NULL) AND t90 AND (0 < v71) AND (v71 IS NOT NULL) AND (NOT (((v50 * 100) - f1) < 0))), FALSE) THEN ', others missing' ELSE '' END AS "A.4 state",
  -- A.5 Budget payment of at least 10,000 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v93 AS DECIMAL(38,0)) * 0.01 AS "A.5 least",
  CAST(v94 AS DECIMAL(38,0)) * 0.01 AS "A.5 most",
  CASE WHEN (f7 IS NOT NULL) AND (v91 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "A.5 state",
  -- A.6 Budget payment against the highest of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v108 AS DECIMAL(38,0)) * 0.01 AS "A.6 least",
  CAST(v109 AS DECIMAL(38,0)) * 0.01 AS "A.6 most",
  CASE WHEN t107 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(t113 OR (t113 AND (v98 IS NOT NULL) AND (NOT (0 = v98))), FALSE) THEN ', others missing' ELSE '' END AS "A.6 state",
  -- B.1 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “vượt 57% so với kế hoạch năm 2021”
  CAST(v124 AS DECIMAL(38,0)) * 0.01 AS "B.1 least",
  CAST(v125 AS DECIMAL(38,0)) * 0.01 AS "B.1 most",
  CASE WHEN (NOT t114) AND (v119 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "B.1 state",
  -- B.2 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v136 AS DECIMAL(38,0)) * 0.01 AS "B.2 least",
  CAST(v137 AS DECIMAL(38,0)) * 0.01 AS "B.2 most",
  CASE WHEN t126 THEN 'not assigned' WHEN (NOT t126) AND (v131 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "B.2 state",
  -- C.1 Online services at levels 3 and 4
  --   Đề xuất của dự án thidua (proposal of the thidua project); “duy trì cung cấp dịch vụ công trực tuyến mức độ 3, 4 với gần 50% thủ tục hành chính”
  CAST(v140 AS DECIMAL(38,0)) * 0.01 AS "C.1 least",
  CAST(v141 AS DECIMAL(38,0)) * 0.01 AS "C.1 most",
  CASE WHEN (f14 IS NOT NULL) AND (v138 IS NOT NULL) THEN 'determined' ELSE 'open' END AS "C.1 state",
  -- C.2 Reports on time and accepted solutions
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Các công tác khác được thực hiện kịp thời, theo đúng quy định hiện hành của pháp luật”
  CAST(v145 AS DECIMAL(38,0)) * 0.01 AS "C.2 least",
  CAST(v146 AS DECIMAL(38,0)) * 0.01 AS "C.2 most",
  CASE WHEN t144 THEN 'determined' ELSE 'open' END AS "C.2 state",
  -- D.1 Organising emulation movements
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Thực hiện tốt công tác cán bộ, tài chính, tiền lương, công tác thi đua, khen thưởng”
  CAST(v148 AS DECIMAL(38,0)) * 0.01 AS "D.1 least",
  CAST(v149 AS DECIMAL(38,0)) * 0.01 AS "D.1 most",
  CASE WHEN f17 IS NOT NULL THEN 'determined' ELSE 'open' END AS "D.1 state"
FROM places
WHERE at_best = 0
ORDER BY "rank least" ASC NULLS LAST, "rank most", unit;
