-- Proposal of thidua for 2021 (not official) (red-river-delta-2021), 2021, Spark SQL
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
-- 26 common tables: where Spark runs out of iterations, run SET spark.sql.analyzer.maxIterations = 1000 first
WITH figures AS (
  SELECT
    `bloc` AS bloc,
    `unit` AS unit,
    CASE WHEN `revenue` IS NULL THEN NULL WHEN (typeof(`revenue`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue` AS DECIMAL(14,1)) = `revenue` AND CAST(`revenue` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`revenue` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue` AS STRING)) AS DECIMAL(38,0)) END AS f1,
    CASE WHEN `revenue.plan` IS NULL THEN NULL WHEN (typeof(`revenue.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.plan` AS DECIMAL(14,1)) = `revenue.plan` AND CAST(`revenue.plan` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`revenue.plan` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.plan: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue.plan` AS STRING)) AS DECIMAL(38,0)) END AS f2,
    CASE WHEN `revenue.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`revenue.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.reportedPlanPercent` AS DECIMAL(17,4)) = `revenue.reportedPlanPercent` AND CAST(`revenue.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`revenue.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f3,
    CASE WHEN `revenue.previous` IS NULL THEN NULL WHEN (typeof(`revenue.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.previous` AS DECIMAL(14,1)) = `revenue.previous` AND CAST(`revenue.previous` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`revenue.previous` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.previous: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue.previous` AS STRING)) AS DECIMAL(38,0)) END AS f4,
    CASE WHEN `revenue.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`revenue.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.reportedGrowthPercent` AS DECIMAL(17,4)) = `revenue.reportedGrowthPercent` AND CAST(`revenue.reportedGrowthPercent` AS DECIMAL(17,4)) BETWEEN -1000000000000.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`revenue.reportedGrowthPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.reportedGrowthPercent: DECIMAL(17,4) in -1000000000000.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`revenue.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f5,
    CASE WHEN `export` IS NULL THEN NULL WHEN (typeof(`export`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`export` AS DECIMAL(14,1)) = `export` AND CAST(`export` AS DECIMAL(14,1)) BETWEEN 0.0BD AND 1000000000000.0BD THEN CAST(CAST(`export` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export` AS STRING)) AS DECIMAL(38,0)) END AS f6,
    CASE WHEN `budget` IS NULL THEN NULL WHEN (typeof(`budget`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`budget` AS DECIMAL(14,1)) = `budget` AND CAST(`budget` AS DECIMAL(14,1)) BETWEEN 0.0BD AND 1000000000000.0BD THEN CAST(CAST(`budget` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget` AS STRING)) AS DECIMAL(38,0)) END AS f7,
    CASE WHEN `capital` IS NULL THEN NULL WHEN (typeof(`capital`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`capital` AS DECIMAL(14,1)) = `capital` AND CAST(`capital` AS DECIMAL(14,1)) BETWEEN 0.0BD AND 1000000000000.0BD THEN CAST(CAST(`capital` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital: DECIMAL(14,1) in 0.0…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital` AS STRING)) AS DECIMAL(38,0)) END AS f8,
    CASE WHEN `capital.plan` IS NULL THEN NULL WHEN (typeof(`capital.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`capital.plan` AS DECIMAL(14,1)) = `capital.plan` AND CAST(`capital.plan` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`capital.plan` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.plan: DECIMAL(14,1) in 0.1…1000000000000.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital.plan` AS STRING)) AS DECIMAL(38,0)) END AS f9,
    CASE WHEN `capital.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`capital.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`capital.reportedPlanPercent` AS DECIMAL(17,4)) = `capital.reportedPlanPercent` AND CAST(`capital.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`capital.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f10,
    CASE WHEN `new_jobs` IS NULL THEN NULL WHEN (typeof(`new_jobs`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`new_jobs` AS DECIMAL(13,0)) = `new_jobs` AND CAST(`new_jobs` AS DECIMAL(13,0)) BETWEEN 0BD AND 1000000000000BD THEN CAST(CAST(`new_jobs` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`new_jobs` AS STRING)) AS DECIMAL(38,0)) END AS f11,
    CASE WHEN `new_jobs.plan` IS NULL THEN NULL WHEN (typeof(`new_jobs.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`new_jobs.plan` AS DECIMAL(13,0)) = `new_jobs.plan` AND CAST(`new_jobs.plan` AS DECIMAL(13,0)) BETWEEN 1BD AND 1000000000000BD THEN CAST(CAST(`new_jobs.plan` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs.plan: DECIMAL(13,0) in 1…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`new_jobs.plan` AS STRING)) AS DECIMAL(38,0)) END AS f12,
    CASE WHEN `new_jobs.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`new_jobs.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`new_jobs.reportedPlanPercent` AS DECIMAL(17,4)) = `new_jobs.reportedPlanPercent` AND CAST(`new_jobs.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`new_jobs.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`new_jobs.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f13,
    CASE WHEN `online_services` IS NULL THEN NULL WHEN (typeof(`online_services`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`online_services`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35)[)]$') AND CAST(`online_services` AS DECIMAL(5,2)) = `online_services` AND CAST(`online_services` AS DECIMAL(5,2)) BETWEEN 0.00BD AND 100.00BD THEN CAST(CAST(`online_services` AS DECIMAL(7,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column online_services: DECIMAL(5,2) in 0.00…100.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`online_services` AS STRING)) AS DECIMAL(38,0)) END AS f14,
    CASE WHEN `late_reports` IS NULL THEN NULL WHEN (typeof(`late_reports`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`late_reports`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`late_reports` AS DECIMAL(13,0)) = `late_reports` AND CAST(`late_reports` AS DECIMAL(13,0)) BETWEEN 0BD AND 1000000000000BD THEN CAST(CAST(`late_reports` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column late_reports: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`late_reports` AS STRING)) AS DECIMAL(38,0)) END AS f15,
    CASE WHEN `accepted_solutions` IS NULL THEN NULL WHEN (typeof(`accepted_solutions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`accepted_solutions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`accepted_solutions` AS DECIMAL(13,0)) = `accepted_solutions` AND CAST(`accepted_solutions` AS DECIMAL(13,0)) BETWEEN 0BD AND 1000000000000BD THEN CAST(CAST(`accepted_solutions` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column accepted_solutions: DECIMAL(13,0) in 0…1000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`accepted_solutions` AS STRING)) AS DECIMAL(38,0)) END AS f16,
    CASE WHEN `D.1.awarded` IS NULL THEN NULL WHEN (typeof(`D.1.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`D.1.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37)[)]$') AND CAST(`D.1.awarded` AS DECIMAL(2,1)) = `D.1.awarded` AND CAST(`D.1.awarded` AS DECIMAL(2,1)) BETWEEN 0.0BD AND 5.0BD THEN CAST(CAST(`D.1.awarded` AS DECIMAL(3,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column D.1.awarded: DECIMAL(2,1) in 0.0…5.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`D.1.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f17,
    CASE WHEN `export.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`export.reportedPlanPercent` AS DECIMAL(17,4)) = `export.reportedPlanPercent` AND CAST(`export.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`export.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedPlanPercent: DECIMAL(17,4) in 0.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f18,
    CASE WHEN `export.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`export.reportedGrowthPercent` AS DECIMAL(17,4)) = `export.reportedGrowthPercent` AND CAST(`export.reportedGrowthPercent` AS DECIMAL(17,4)) BETWEEN -1000000000000.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`export.reportedGrowthPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedGrowthPercent: DECIMAL(17,4) in -1000000000000.0000…1000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f19
  FROM `figures`
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    (f3 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f2 IS NOT NULL))) AS t20,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN f2 ELSE 1BD END AS d21,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN (CASE WHEN f2 > 0BD THEN f1 ELSE NULL END) * 1000000BD ELSE f3 END AS v22,
    -- A.2
    (f5 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f4 IS NOT NULL))) AS t27,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN f4 ELSE 1BD END AS d28,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN ((CASE WHEN f4 > 0BD THEN f1 ELSE NULL END) - f4) * 1000000BD ELSE f5 END AS v29,
    -- A.3
    CASE WHEN f6 < 100000BD THEN CASE WHEN (f6 < 100000BD) AND (NOT (f6 < 10000BD)) THEN 12BD WHEN NOT ((f6 < 100000BD) AND (NOT (f6 < 10000BD))) THEN CASE WHEN (f6 < 10000BD) AND (NOT (f6 < 1000BD)) THEN 8BD WHEN NOT ((f6 < 10000BD) AND (NOT (f6 < 1000BD))) THEN CASE WHEN f6 < 1000BD THEN 4BD WHEN NOT (f6 < 1000BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (f6 < 100000BD) THEN 15BD END AS v35,
    -- A.4
    ((CASE WHEN f1 > 0BD THEN f7 ELSE NULL END) * 100BD) - f1 AS v39,
    NOT ((f1 IS NULL) OR (f7 IS NULL)) AS t40,
    (CASE WHEN f1 > 0BD THEN f7 ELSE NULL END) IS NOT NULL AS t63,
    (f1 IS NULL) OR (f7 IS NULL) AS t64,
    -- A.5
    CAST(CASE WHEN f7 < 100000BD THEN 0BD WHEN NOT (f7 < 100000BD) THEN 1BD END AS DECIMAL(38,0)) AS v67,
    -- A.6
    f7 IS NOT NULL AS t70,
    f7 IS NULL AS t81,
    -- B.1
    (f10 IS NULL) AND (NOT ((f8 IS NOT NULL) AND (f9 IS NOT NULL))) AS t83,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN f9 ELSE 1BD END AS d84,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN (CASE WHEN f9 > 0BD THEN f8 ELSE NULL END) * 1000000BD ELSE f10 END AS v85,
    -- B.2
    (f13 IS NULL) AND (NOT ((f11 IS NOT NULL) AND (f12 IS NOT NULL))) AS t90,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN f12 ELSE 1BD END AS d91,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN (CASE WHEN f12 > 0BD THEN f11 ELSE NULL END) * 1000000BD ELSE f13 END AS v92,
    -- C.1
    CASE WHEN f14 < 8000BD THEN CASE WHEN (f14 < 8000BD) AND (NOT (f14 < 4000BD)) THEN 3BD WHEN NOT ((f14 < 8000BD) AND (NOT (f14 < 4000BD))) THEN CASE WHEN (f14 < 4000BD) AND (NOT (f14 < 2000BD)) THEN 2BD WHEN NOT ((f14 < 4000BD) AND (NOT (f14 < 2000BD))) THEN CASE WHEN f14 < 2000BD THEN 0BD WHEN NOT (f14 < 2000BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (f14 < 8000BD) THEN 5BD END AS v97,
    -- C.2
    (6BD - (CASE WHEN 3BD <= f15 THEN 3BD WHEN NOT (3BD <= f15) THEN f15 END)) + ((CASE WHEN 2BD <= f16 THEN 2BD WHEN NOT (2BD <= f16) THEN f16 END) * 2BD) AS v100,
    -- D.1
    CASE WHEN f17 IS NOT NULL THEN f17 * 10BD ELSE 0BD END AS v104,
    CASE WHEN f17 IS NOT NULL THEN f17 * 10BD ELSE 500BD END AS v105
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    CASE WHEN (1200000BD * d21) <= v22 THEN 1200000BD * d21 WHEN NOT ((1200000BD * d21) <= v22) THEN v22 END AS v23,
    -- A.2
    CASE WHEN (100000BD * d28) <= v29 THEN 100000BD * d28 WHEN NOT ((100000BD * d28) <= v29) THEN v29 END AS v30,
    -- A.3
    COALESCE((f6 IS NOT NULL) AND (v35 IS NOT NULL) AND (4BD <= v35), FALSE) AS t36,
    -- A.4
    (abs(v39)) + (CASE WHEN v39 < 0BD THEN f1 - 1BD WHEN NOT (v39 < 0BD) THEN 0BD END) AS v41,
    bool_or((t40 AND v39 IS NULL)) OVER (PARTITION BY bloc) AS w52,
    count(CASE WHEN t64 THEN 1 END) OVER (PARTITION BY bloc) AS w65,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v67 IS NOT NULL) THEN v67 * 1000BD ELSE 0BD END AS v68,
    CASE WHEN (f7 IS NOT NULL) AND (v67 IS NOT NULL) THEN v67 * 1000BD ELSE 1000BD END AS v69,
    -- A.6
    max(CASE WHEN t70 THEN f7 END) OVER (PARTITION BY bloc) AS w71,
    bool_or((t70 AND f7 IS NULL)) OVER (PARTITION BY bloc) AS w72,
    count(CASE WHEN t81 THEN 1 END) OVER (PARTITION BY bloc) AS w82,
    -- B.1
    CASE WHEN (1000000BD * d84) <= v85 THEN 1000000BD * d84 WHEN NOT ((1000000BD * d84) <= v85) THEN v85 END AS v86,
    -- B.2
    CASE WHEN (1000000BD * d91) <= v92 THEN 1000000BD * d91 WHEN NOT ((1000000BD * d91) <= v92) THEN v92 END AS v93,
    -- C.1
    CASE WHEN (f14 IS NOT NULL) AND (v97 IS NOT NULL) THEN v97 * 100BD ELSE 0BD END AS v98,
    CASE WHEN (f14 IS NOT NULL) AND (v97 IS NOT NULL) THEN v97 * 100BD ELSE 500BD END AS v99,
    -- C.2
    (NOT ((f15 IS NULL) OR (f16 IS NULL))) AND (v100 IS NOT NULL) AS t101
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CAST((((v23 * 2BD) + (d21 * 1200BD)) - ((v23 * 2BD) + (d21 * 1200BD)) % ((d21 * 1200BD) * 2BD)) / ((d21 * 1200BD) * 2BD) AS DECIMAL(38,0)) AS v24,
    -- A.2
    CASE WHEN v30 <= 0BD THEN 0BD WHEN NOT (v30 <= 0BD) THEN v30 END AS v31,
    -- A.3
    CASE WHEN t36 THEN v35 * 100BD ELSE 400BD END AS v37,
    CASE WHEN t36 THEN v35 * 100BD ELSE 1500BD END AS v38,
    -- A.4
    CASE WHEN v39 < 0BD THEN -(CAST((v41 - v41 % f1) / f1 AS DECIMAL(38,0))) ELSE CAST((v41 - v41 % f1) / f1 AS DECIMAL(38,0)) END AS v42,
    CASE WHEN (f1 IS NULL) OR (f7 IS NULL) THEN 1BD < (CAST(w65 AS DECIMAL(38,0))) ELSE 0BD < (CAST(w65 AS DECIMAL(38,0))) END AS t66,
    -- A.6
    CASE WHEN (CASE WHEN w72 THEN NULL ELSE w71 END) > 0BD THEN f7 ELSE NULL END AS v73,
    NULLIF(CASE WHEN w72 THEN NULL ELSE w71 END, 0BD) AS d74,
    -- B.1
    CAST((((v86 * 2BD) + (d84 * 1000BD)) - ((v86 * 2BD) + (d84 * 1000BD)) % ((d84 * 1000BD) * 2BD)) / ((d84 * 1000BD) * 2BD) AS DECIMAL(38,0)) AS v87,
    -- B.2
    CAST((((v93 * 2BD) + (d91 * 2000BD)) - ((v93 * 2BD) + (d91 * 2000BD)) % ((d91 * 2000BD) * 2BD)) / ((d91 * 2000BD) * 2BD) AS DECIMAL(38,0)) AS v94,
    -- C.2
    CASE WHEN t101 THEN v100 * 50BD ELSE 150BD END AS v102,
    CASE WHEN t101 THEN v100 * 50BD ELSE 500BD END AS v103
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.1
    CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN v24 ELSE 0BD END AS v25,
    CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN v24 ELSE 1000BD END AS v26,
    -- A.2
    CAST((((v31 * 2BD) + (d28 * 100BD)) - ((v31 * 2BD) + (d28 * 100BD)) % ((d28 * 100BD) * 2BD)) / ((d28 * 100BD) * 2BD) AS DECIMAL(38,0)) AS v32,
    -- A.4
    CASE WHEN t40 THEN v42 END AS k43,
    CAST((((v39 - (v42 * f1)) * 1000000000000000000000000BD) - ((v39 - (v42 * f1)) * 1000000000000000000000000BD) % f1) / f1 AS DECIMAL(38,0)) AS v44,
    -- A.6
    CASE WHEN 0BD = (CASE WHEN w72 THEN NULL ELSE w71 END) THEN 1BD WHEN NOT (0BD = (CASE WHEN w72 THEN NULL ELSE w71 END)) THEN d74 END AS d75,
    CASE WHEN 0BD = (CASE WHEN w72 THEN NULL ELSE w71 END) THEN 0BD WHEN NOT (0BD = (CASE WHEN w72 THEN NULL ELSE w71 END)) THEN v73 END AS v76,
    -- B.1
    CASE WHEN (NOT t83) AND (v86 IS NOT NULL) THEN v87 ELSE 0BD END AS v88,
    CASE WHEN (NOT t83) AND (v86 IS NOT NULL) THEN v87 ELSE 1000BD END AS v89,
    -- B.2
    CASE WHEN t90 THEN 0BD WHEN (NOT t90) AND (v93 IS NOT NULL) THEN v94 ELSE 0BD END AS v95,
    CASE WHEN t90 THEN 0BD WHEN (NOT t90) AND (v93 IS NOT NULL) THEN v94 ELSE 500BD END AS v96
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.2
    CASE WHEN (NOT t27) AND (v31 IS NOT NULL) THEN v32 ELSE 0BD END AS v33,
    CASE WHEN (NOT t27) AND (v31 IS NOT NULL) THEN v32 ELSE 1000BD END AS v34,
    -- A.4
    CASE WHEN t40 THEN v44 END AS k45,
    ((v39 - (v42 * f1)) * 1000000000000000000000000BD) - (v44 * f1) AS v46,
    count(k43) OVER (PARTITION BY bloc) AS w51,
    -- A.6
    CAST(((((v76 * 1000BD) * 2BD) + d75) - (((v76 * 1000BD) * 2BD) + d75) % (d75 * 2BD)) / (d75 * 2BD) AS DECIMAL(38,0)) AS v77,
    COALESCE((f7 IS NOT NULL) AND (v76 IS NOT NULL) AND (v76 <= d75), FALSE) AS t78
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.4
    CAST(((v46 * 1000000000000000000000000BD) - (v46 * 1000000000000000000000000BD) % f1) / f1 AS DECIMAL(38,0)) AS v47,
    -- A.6
    CASE WHEN t78 THEN v77 ELSE 0BD END AS v79,
    CASE WHEN t78 THEN v77 ELSE 1000BD END AS v80
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.4
    CASE WHEN t40 THEN v47 END AS k48
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.4
    first_value(v39) OVER (PARTITION BY bloc ORDER BY k43 DESC NULLS LAST, k45 DESC NULLS LAST, k48 DESC NULLS LAST) AS w49,
    first_value(f1) OVER (PARTITION BY bloc ORDER BY k43 DESC NULLS LAST, k45 DESC NULLS LAST, k48 DESC NULLS LAST) AS w50
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.4
    CASE WHEN w52 THEN NULL ELSE CASE WHEN w51 = 0 THEN NULL ELSE w49 END END AS v53
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.4
    CASE WHEN v53 > 0BD THEN v39 * w50 WHEN v53 < 0BD THEN -(v39 * w50) ELSE NULL END AS v54,
    CASE WHEN 0BD < v53 THEN f1 * (NULLIF(abs(v53), 0BD)) WHEN NOT (0BD < v53) THEN 1BD END AS d55
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.4
    CASE WHEN v39 < 0BD THEN f1 WHEN NOT (v39 < 0BD) THEN d55 END AS d56,
    CASE WHEN v39 < 0BD THEN (CASE WHEN (f1 + v39) <= 0BD THEN 0BD WHEN NOT ((f1 + v39) <= 0BD) THEN f1 + v39 END) * 8BD WHEN NOT (v39 < 0BD) THEN CASE WHEN 0BD < v53 THEN ((8BD * f1) * (NULLIF(abs(v53), 0BD))) + (v54 * 7BD) WHEN NOT (0BD < v53) THEN 8BD END END AS v57
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.4
    CAST(((((abs(v57 * 100BD)) * 2BD) + d56) - (((abs(v57 * 100BD)) * 2BD) + d56) % (d56 * 2BD)) / (d56 * 2BD) AS DECIMAL(38,0)) AS v58,
    COALESCE((NOT ((f1 IS NULL) OR (f7 IS NULL))) AND (v57 IS NOT NULL) AND (0BD <= v57) AND (v57 <= (15BD * d56)), FALSE) AS t60
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.4
    CASE WHEN (v57 * 100BD) < 0BD THEN -v58 ELSE v58 END AS v59
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.4
    CASE WHEN t60 THEN v59 ELSE 0BD END AS v61,
    CASE WHEN t60 THEN v59 ELSE 1500BD END AS v62
  FROM steps_13
),
sections AS (
  SELECT
    steps_14.*,
    (((((((v25 + v33) + v37) + v61) + v68) + v79) + (v88 + v95)) + (v98 + v102)) + v104 AS v106,
    (((((((v26 + v34) + v38) + v62) + v69) + v80) + (v89 + v96)) + (v99 + v103)) + v105 AS v107
  FROM steps_14
),
totals AS (
  SELECT
    sections.*,
    ((((CAST(16BD AS DECIMAL(38,0))) + (CASE WHEN NOT t90 THEN 1BD ELSE 0BD END)) + 1BD) + 1BD) + 1BD AS v108,
    ((((v25 + v33) + v37) + v61) + v68) + v79 AS k123,
    ((((v26 + v34) + v38) + v62) + v69) + v80 AS k124
  FROM sections
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v108 = 0BD THEN 1BD WHEN v106 < 0BD THEN v108 ELSE v108 END AS d109,
    CASE WHEN v108 = 0BD THEN v106 WHEN v106 < 0BD THEN v106 * 20BD ELSE v106 * 20BD END AS v110,
    CASE WHEN v108 = 0BD THEN 1BD WHEN v107 < 0BD THEN v108 ELSE v108 END AS d111,
    CASE WHEN v108 = 0BD THEN v107 WHEN v107 < 0BD THEN v107 * 20BD ELSE v107 * 20BD END AS v112
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v110)) + (CASE WHEN v110 < 0BD THEN d109 - 1BD WHEN NOT (v110 < 0BD) THEN 0BD END) AS v113,
    (abs(v112)) + (CASE WHEN v112 < 0BD THEN d111 - 1BD WHEN NOT (v112 < 0BD) THEN 0BD END) AS v118
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CAST((v113 - v113 % d109) / d109 AS DECIMAL(38,0)) AS v114,
    CAST((v118 - v118 % d111) / d111 AS DECIMAL(38,0)) AS v119
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CASE WHEN v110 < 0BD THEN -v114 ELSE v114 END AS k115,
    v110 - ((CASE WHEN v110 < 0BD THEN -v114 ELSE v114 END) * d109) AS v116,
    CASE WHEN v112 < 0BD THEN -v119 ELSE v119 END AS k120,
    v112 - ((CASE WHEN v112 < 0BD THEN -v119 ELSE v119 END) * d111) AS v121
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    CAST(((v116 * 100000000000000000000000000000000BD) - (v116 * 100000000000000000000000000000000BD) % d109) / d109 AS DECIMAL(38,0)) AS v117,
    CAST(((v121 * 100000000000000000000000000000000BD) - (v121 * 100000000000000000000000000000000BD) % d111) / d111 AS DECIMAL(38,0)) AS v122
  FROM totals_5
),
ends AS (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN k120 ELSE k115 END AS k125,
    CASE WHEN at_best = 1 THEN v122 ELSE v117 END AS k128,
    CASE WHEN at_best = 1 THEN k124 ELSE k123 END AS k131,
    CASE WHEN at_best = 1 THEN v62 ELSE v61 END AS k132,
    CASE WHEN at_best = 1 THEN f7 ELSE f7 END AS k133
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k125 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k126,
    COALESCE(k125, 0BD) AS k127,
    CASE WHEN k128 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k129,
    COALESCE(k128, 0BD) AS k130,
    CASE WHEN k133 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k134,
    COALESCE(k133, 0BD) AS k135
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w136,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k126, k127, k129, k130, k131, k132, k134, k135) AS w137,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w138,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k126, k127, k129, k130, k131, k132, k134, k135) AS w139,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k126, k127, k129, k130, k131, k132, k134, k135) AS w140,
    count(*) OVER (PARTITION BY bloc) AS w141
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w136 - w137 END) OVER (PARTITION BY bloc, unit) AS p142,
    max(CASE WHEN at_best = 0 THEN 1 + w138 - w139 END) OVER (PARTITION BY bloc, unit) AS p143,
    min(w140) OVER (PARTITION BY bloc, unit) AS p144,
    max(w140) OVER (PARTITION BY bloc, unit) AS p145,
    count(*) OVER (PARTITION BY bloc, unit) AS p146
  FROM ranks
)
SELECT
  bloc AS `bloc`,
  unit AS `unit`,
  CASE WHEN unit IS NULL OR bloc IS NULL OR p146 <> 2 OR w141 > 2000000000 THEN CAST(raise_error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS STRING), 'NULL') || ': ' || COALESCE(CAST(unit AS STRING), 'NULL')) AS BIGINT) ELSE p142 END AS `rank least`,
  CASE WHEN unit IS NULL OR bloc IS NULL OR p146 <> 2 OR w141 > 2000000000 THEN CAST(raise_error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS STRING), 'NULL') || ': ' || COALESCE(CAST(unit AS STRING), 'NULL')) AS BIGINT) ELSE p143 - CASE WHEN p145 > p144 THEN 1 ELSE 0 END END AS `rank most`,
  CAST(v106 AS DECIMAL(38,0)) * 0.01BD AS `total least`,
  CAST(v107 AS DECIMAL(38,0)) * 0.01BD AS `total most`,
  CAST(v108 AS DECIMAL(38,0)) * 5BD AS `assigned`,
  CAST(v108 AS DECIMAL(38,0)) * 5BD AS `surely assigned`,
  v110 AS `percent least top`,
  CAST(d109 * 100BD AS DECIMAL(38,0)) AS `percent least bottom`,
  v112 AS `percent most top`,
  CAST(d111 * 100BD AS DECIMAL(38,0)) AS `percent most bottom`,
  CASE WHEN (9000BD * d109) <= v110 THEN 'excellent' WHEN (8000BD * d109) <= v110 THEN 'good' WHEN (5000BD * d109) <= v110 THEN 'completed' WHEN 0BD <= v110 THEN 'incomplete' ELSE NULL END AS `grade least`,
  CASE WHEN v112 IS NULL OR (9000BD * d111) <= v112 THEN 'excellent' WHEN v112 IS NULL OR (8000BD * d111) <= v112 THEN 'good' WHEN v112 IS NULL OR (5000BD * d111) <= v112 THEN 'completed' WHEN v112 IS NULL OR 0BD <= v112 THEN 'incomplete' ELSE NULL END AS `grade most`,
  CAST(((((v25 + v33) + v37) + v61) + v68) + v79 AS DECIMAL(38,0)) * 0.01BD AS `section A least`,
  CAST(((((v26 + v34) + v38) + v62) + v69) + v80 AS DECIMAL(38,0)) * 0.01BD AS `section A most`,
  CAST(v88 + v95 AS DECIMAL(38,0)) * 0.01BD AS `section B least`,
  CAST(v89 + v96 AS DECIMAL(38,0)) * 0.01BD AS `section B most`,
  CAST(v98 + v102 AS DECIMAL(38,0)) * 0.01BD AS `section C least`,
  CAST(v99 + v103 AS DECIMAL(38,0)) * 0.01BD AS `section C most`,
  CAST(v104 AS DECIMAL(38,0)) * 0.01BD AS `section D least`,
  CAST(v105 AS DECIMAL(38,0)) * 0.01BD AS `section D most`,
  -- A.1 Revenue against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 115,7% kế hoạch năm 2021”
  CAST(v25 AS DECIMAL(38,0)) * 0.01BD AS `A.1 least`,
  CAST(v26 AS DECIMAL(38,0)) * 0.01BD AS `A.1 most`,
  CASE WHEN (NOT t20) AND (v23 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.1 state`,
  -- A.2 Growth in revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); “tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v33 AS DECIMAL(38,0)) * 0.01BD AS `A.2 least`,
  CAST(v34 AS DECIMAL(38,0)) * 0.01BD AS `A.2 most`,
  CASE WHEN (NOT t27) AND (v31 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.2 state`,
  -- A.3 Export value
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giá trị xuất khẩu (38 tỷ USD)”
  CAST(v37 AS DECIMAL(38,0)) * 0.01BD AS `A.3 least`,
  CAST(v38 AS DECIMAL(38,0)) * 0.01BD AS `A.3 most`,
  CASE WHEN t36 THEN 'determined' ELSE 'undetermined' END AS `A.3 state`,
  -- A.4 Budget payment per revenue, target 1%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “nộp ngân sách (12.500 ty đồng)”
  CAST(v61 AS DECIMAL(38,0)) * 0.01BD AS `A.4 least`,
  CAST(v62 AS DECIMAL(38,0)) * 0.01BD AS `A.4 most`,
  CASE WHEN t60 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t63 AND t66 AND (NOT (v39 < 0BD))) OR (t63 AND t66 AND (0BD < v53) AND (v53 IS NOT NULL) AND (NOT (v39 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.4 state`,
  -- A.5 Budget payment of at least 10,000 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v68 AS DECIMAL(38,0)) * 0.01BD AS `A.5 least`,
  CAST(v69 AS DECIMAL(38,0)) * 0.01BD AS `A.5 most`,
  CASE WHEN (f7 IS NOT NULL) AND (v67 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.5 state`,
  -- A.6 Budget payment against the highest of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v79 AS DECIMAL(38,0)) * 0.01BD AS `A.6 least`,
  CAST(v80 AS DECIMAL(38,0)) * 0.01BD AS `A.6 most`,
  CASE WHEN t78 THEN 'determined' ELSE 'undetermined' END || CASE WHEN CASE WHEN f7 IS NOT NULL THEN 0BD < (CAST(w82 AS DECIMAL(38,0))) ELSE 1BD < (CAST(w82 AS DECIMAL(38,0))) END THEN ', others missing' ELSE '' END AS `A.6 state`,
  -- B.1 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “vượt 57% so với kế hoạch năm 2021”
  CAST(v88 AS DECIMAL(38,0)) * 0.01BD AS `B.1 least`,
  CAST(v89 AS DECIMAL(38,0)) * 0.01BD AS `B.1 most`,
  CASE WHEN (NOT t83) AND (v86 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `B.1 state`,
  -- B.2 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v95 AS DECIMAL(38,0)) * 0.01BD AS `B.2 least`,
  CAST(v96 AS DECIMAL(38,0)) * 0.01BD AS `B.2 most`,
  CASE WHEN t90 THEN 'not assigned' WHEN (NOT t90) AND (v93 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `B.2 state`,
  -- C.1 Online services at levels 3 and 4
  --   Đề xuất của dự án thidua (proposal of the thidua project); “duy trì cung cấp dịch vụ công trực tuyến mức độ 3, 4 với gần 50% thủ tục hành chính”
  CAST(v98 AS DECIMAL(38,0)) * 0.01BD AS `C.1 least`,
  CAST(v99 AS DECIMAL(38,0)) * 0.01BD AS `C.1 most`,
  CASE WHEN (f14 IS NOT NULL) AND (v97 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `C.1 state`,
  -- C.2 Reports on time and accepted solutions
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Các công tác khác được thực hiện kịp thời, theo đúng quy định hiện hành của pháp luật”
  CAST(v102 AS DECIMAL(38,0)) * 0.01BD AS `C.2 least`,
  CAST(v103 AS DECIMAL(38,0)) * 0.01BD AS `C.2 most`,
  CASE WHEN t101 THEN 'determined' ELSE 'undetermined' END AS `C.2 state`,
  -- D.1 Organising emulation movements
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Thực hiện tốt công tác cán bộ, tài chính, tiền lương, công tác thi đua, khen thưởng”
  CAST(v104 AS DECIMAL(38,0)) * 0.01BD AS `D.1 least`,
  CAST(v105 AS DECIMAL(38,0)) * 0.01BD AS `D.1 most`,
  CASE WHEN f17 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS `D.1 state`
FROM places
WHERE at_best = 0
ORDER BY bloc, `rank least` ASC NULLS LAST, `rank most`, unit;
