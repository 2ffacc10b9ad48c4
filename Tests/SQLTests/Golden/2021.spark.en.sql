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
WITH figures AS (
  SELECT
    `bloc` AS bloc,
    `unit` AS unit,
    CASE WHEN `revenue` IS NULL THEN NULL WHEN (typeof(`revenue`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue` AS DECIMAL(14,1)) = `revenue` AND CAST(`revenue` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`revenue` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue` AS STRING)) AS DECIMAL(38,0)) END AS f1,
    CASE WHEN `revenue.plan` IS NULL THEN NULL WHEN (typeof(`revenue.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.plan` AS DECIMAL(14,1)) = `revenue.plan` AND CAST(`revenue.plan` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`revenue.plan` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue.plan` AS STRING)) AS DECIMAL(38,0)) END AS f2,
    CASE WHEN `revenue.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`revenue.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.reportedPlanPercent` AS DECIMAL(17,4)) = `revenue.reportedPlanPercent` AND CAST(`revenue.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`revenue.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f3,
    CASE WHEN `revenue.previous` IS NULL THEN NULL WHEN (typeof(`revenue.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.previous` AS DECIMAL(14,1)) = `revenue.previous` AND CAST(`revenue.previous` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`revenue.previous` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue.previous` AS STRING)) AS DECIMAL(38,0)) END AS f4,
    CASE WHEN `revenue.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`revenue.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`revenue.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`revenue.reportedGrowthPercent` AS DECIMAL(17,4)) = `revenue.reportedGrowthPercent` AND CAST(`revenue.reportedGrowthPercent` AS DECIMAL(17,4)) BETWEEN -1000000000000.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`revenue.reportedGrowthPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column revenue.reportedGrowthPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`revenue.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f5,
    CASE WHEN `export` IS NULL THEN NULL WHEN (typeof(`export`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`export` AS DECIMAL(14,1)) = `export` AND CAST(`export` AS DECIMAL(14,1)) BETWEEN 0.0BD AND 1000000000000.0BD THEN CAST(CAST(`export` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export` AS STRING)) AS DECIMAL(38,0)) END AS f6,
    CASE WHEN `budget` IS NULL THEN NULL WHEN (typeof(`budget`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`budget` AS DECIMAL(14,1)) = `budget` AND CAST(`budget` AS DECIMAL(14,1)) BETWEEN 0.0BD AND 1000000000000.0BD THEN CAST(CAST(`budget` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget` AS STRING)) AS DECIMAL(38,0)) END AS f7,
    CASE WHEN `capital` IS NULL THEN NULL WHEN (typeof(`capital`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`capital` AS DECIMAL(14,1)) = `capital` AND CAST(`capital` AS DECIMAL(14,1)) BETWEEN 0.0BD AND 1000000000000.0BD THEN CAST(CAST(`capital` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital` AS STRING)) AS DECIMAL(38,0)) END AS f8,
    CASE WHEN `capital.plan` IS NULL THEN NULL WHEN (typeof(`capital.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`capital.plan` AS DECIMAL(14,1)) = `capital.plan` AND CAST(`capital.plan` AS DECIMAL(14,1)) BETWEEN 0.1BD AND 1000000000000.0BD THEN CAST(CAST(`capital.plan` AS DECIMAL(15,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital.plan` AS STRING)) AS DECIMAL(38,0)) END AS f9,
    CASE WHEN `capital.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`capital.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`capital.reportedPlanPercent` AS DECIMAL(17,4)) = `capital.reportedPlanPercent` AND CAST(`capital.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`capital.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f10,
    CASE WHEN `new_jobs` IS NULL THEN NULL WHEN (typeof(`new_jobs`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`new_jobs` AS DECIMAL(13,0)) = `new_jobs` AND CAST(`new_jobs` AS DECIMAL(13,0)) BETWEEN 0BD AND 1000000000000BD THEN CAST(CAST(`new_jobs` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`new_jobs` AS STRING)) AS DECIMAL(38,0)) END AS f11,
    CASE WHEN `new_jobs.plan` IS NULL THEN NULL WHEN (typeof(`new_jobs.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`new_jobs.plan` AS DECIMAL(13,0)) = `new_jobs.plan` AND CAST(`new_jobs.plan` AS DECIMAL(13,0)) BETWEEN 1BD AND 1000000000000BD THEN CAST(CAST(`new_jobs.plan` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`new_jobs.plan` AS STRING)) AS DECIMAL(38,0)) END AS f12,
    CASE WHEN `new_jobs.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`new_jobs.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`new_jobs.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`new_jobs.reportedPlanPercent` AS DECIMAL(17,4)) = `new_jobs.reportedPlanPercent` AND CAST(`new_jobs.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`new_jobs.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column new_jobs.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`new_jobs.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f13,
    CASE WHEN `online_services` IS NULL THEN NULL WHEN (typeof(`online_services`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`online_services`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35)[)]$') AND CAST(`online_services` AS DECIMAL(5,2)) = `online_services` AND CAST(`online_services` AS DECIMAL(5,2)) BETWEEN 0.00BD AND 100.00BD THEN CAST(CAST(`online_services` AS DECIMAL(7,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column online_services: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`online_services` AS STRING)) AS DECIMAL(38,0)) END AS f14,
    CASE WHEN `late_reports` IS NULL THEN NULL WHEN (typeof(`late_reports`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`late_reports`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`late_reports` AS DECIMAL(13,0)) = `late_reports` AND CAST(`late_reports` AS DECIMAL(13,0)) BETWEEN 0BD AND 1000000000000BD THEN CAST(CAST(`late_reports` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column late_reports: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`late_reports` AS STRING)) AS DECIMAL(38,0)) END AS f15,
    CASE WHEN `accepted_solutions` IS NULL THEN NULL WHEN (typeof(`accepted_solutions`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`accepted_solutions`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`accepted_solutions` AS DECIMAL(13,0)) = `accepted_solutions` AND CAST(`accepted_solutions` AS DECIMAL(13,0)) BETWEEN 0BD AND 1000000000000BD THEN CAST(CAST(`accepted_solutions` AS DECIMAL(13,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column accepted_solutions: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`accepted_solutions` AS STRING)) AS DECIMAL(38,0)) END AS f16,
    CASE WHEN `D.1.awarded` IS NULL THEN NULL WHEN (typeof(`D.1.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`D.1.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37)[)]$') AND CAST(`D.1.awarded` AS DECIMAL(2,1)) = `D.1.awarded` AND CAST(`D.1.awarded` AS DECIMAL(2,1)) BETWEEN 0.0BD AND 5.0BD THEN CAST(CAST(`D.1.awarded` AS DECIMAL(3,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column D.1.awarded: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`D.1.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f17,
    CASE WHEN `export.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`export.reportedPlanPercent` AS DECIMAL(17,4)) = `export.reportedPlanPercent` AND CAST(`export.reportedPlanPercent` AS DECIMAL(17,4)) BETWEEN 0.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`export.reportedPlanPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f18,
    CASE WHEN `export.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25)[)]$') AND CAST(`export.reportedGrowthPercent` AS DECIMAL(17,4)) = `export.reportedGrowthPercent` AND CAST(`export.reportedGrowthPercent` AS DECIMAL(17,4)) BETWEEN -1000000000000.0000BD AND 1000000000000.0000BD THEN CAST(CAST(`export.reportedGrowthPercent` AS DECIMAL(21,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedGrowthPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f19
  FROM `figures`
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    ((f3 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f2 IS NOT NULL)))) OR ((f1 IS NULL) AND (f2 IS NULL) AND ((f1 IS NOT NULL) OR ((f1 IS NOT NULL) AND (f2 IS NOT NULL)))) AS t20,
    CASE WHEN f2 > 0BD THEN f1 ELSE NULL END AS v21,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN f2 ELSE 1BD END AS d22,
    -- A.2
    ((f5 IS NULL) AND (NOT ((f1 IS NOT NULL) AND (f4 IS NOT NULL)))) OR ((f1 IS NULL) AND (f4 IS NULL) AND ((f1 IS NOT NULL) OR ((f1 IS NOT NULL) AND (f4 IS NOT NULL)))) AS t32,
    CASE WHEN f4 > 0BD THEN f1 ELSE NULL END AS v33,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN f4 ELSE 1BD END AS d34,
    -- A.3
    CASE WHEN f6 < 100000BD THEN CASE WHEN (f6 < 100000BD) AND (NOT (f6 < 10000BD)) THEN 12BD WHEN NOT ((f6 < 100000BD) AND (NOT (f6 < 10000BD))) THEN CASE WHEN (f6 < 10000BD) AND (NOT (f6 < 1000BD)) THEN 8BD WHEN NOT ((f6 < 10000BD) AND (NOT (f6 < 1000BD))) THEN CASE WHEN f6 < 1000BD THEN 4BD WHEN NOT (f6 < 1000BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (f6 < 100000BD) THEN 15BD END AS v45,
    -- A.4
    CASE WHEN f1 > 0BD THEN f7 ELSE NULL END AS v50,
    NOT ((f1 IS NULL) OR (f7 IS NULL)) AS t53,
    (f1 IS NULL) OR (f7 IS NULL) AS t87,
    -- A.5
    CAST(CASE WHEN f7 < 100000BD THEN 0BD WHEN NOT (f7 < 100000BD) THEN 1BD END AS DECIMAL(38,0)) AS v91,
    -- A.6
    f7 IS NOT NULL AS t95,
    f7 IS NULL AS t110,
    -- B.1
    ((f10 IS NULL) AND (NOT ((f8 IS NOT NULL) AND (f9 IS NOT NULL)))) OR ((f8 IS NULL) AND (f9 IS NULL) AND ((f8 IS NOT NULL) OR ((f8 IS NOT NULL) AND (f9 IS NOT NULL)))) AS t114,
    CASE WHEN f9 > 0BD THEN f8 ELSE NULL END AS v115,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN f9 ELSE 1BD END AS d116,
    -- B.2
    ((f13 IS NULL) AND (NOT ((f11 IS NOT NULL) AND (f12 IS NOT NULL)))) OR ((f11 IS NULL) AND (f12 IS NULL) AND ((f11 IS NOT NULL) OR ((f11 IS NOT NULL) AND (f12 IS NOT NULL)))) AS t126,
    CASE WHEN f12 > 0BD THEN f11 ELSE NULL END AS v127,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN f12 ELSE 1BD END AS d128,
    -- C.1
    CASE WHEN f14 < 8000BD THEN CASE WHEN (f14 < 8000BD) AND (NOT (f14 < 4000BD)) THEN 3BD WHEN NOT ((f14 < 8000BD) AND (NOT (f14 < 4000BD))) THEN CASE WHEN (f14 < 4000BD) AND (NOT (f14 < 2000BD)) THEN 2BD WHEN NOT ((f14 < 4000BD) AND (NOT (f14 < 2000BD))) THEN CASE WHEN f14 < 2000BD THEN 0BD WHEN NOT (f14 < 2000BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (f14 < 8000BD) THEN 5BD END AS v138,
    -- C.2
    (6BD - (CASE WHEN 3BD <= f15 THEN 3BD WHEN NOT (3BD <= f15) THEN f15 END)) + ((CASE WHEN 2BD <= f16 THEN 2BD WHEN NOT (2BD <= f16) THEN f16 END) * 2BD) AS v142,
    -- D.1
    f17 * 10BD AS v147
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    1200000BD * d22 AS v23,
    CASE WHEN (f1 IS NOT NULL) AND (f2 IS NOT NULL) THEN v21 * 1000000BD ELSE f3 END AS v24,
    d22 * 1200BD AS d26,
    -- A.2
    100000BD * d34 AS v35,
    CASE WHEN (f1 IS NOT NULL) AND (f4 IS NOT NULL) THEN (v33 - f4) * 1000000BD ELSE f5 END AS v36,
    d34 * 100BD AS d39,
    -- A.3
    v45 * 100BD AS v46,
    COALESCE((f6 IS NOT NULL) AND (v45 IS NOT NULL) AND (4BD <= v45), FALSE) AS t47,
    -- A.4
    f1 + ((v50 * 100BD) - f1) AS v51,
    (v50 * 100BD) - f1 AS v52,
    count(CASE WHEN t87 THEN 1 END) OVER (PARTITION BY bloc) AS w88,
    -- A.5
    v91 * 1000BD AS v92,
    -- A.6
    max(CASE WHEN t95 THEN f7 END) OVER (PARTITION BY bloc) AS w96,
    bool_or((t95 AND f7 IS NULL)) OVER (PARTITION BY bloc) AS w97,
    count(CASE WHEN t110 THEN 1 END) OVER (PARTITION BY bloc) AS w111,
    -- B.1
    1000000BD * d116 AS v117,
    CASE WHEN (f8 IS NOT NULL) AND (f9 IS NOT NULL) THEN v115 * 1000000BD ELSE f10 END AS v118,
    d116 * 1000BD AS d120,
    -- B.2
    1000000BD * d128 AS v129,
    CASE WHEN (f11 IS NOT NULL) AND (f12 IS NOT NULL) THEN v127 * 1000000BD ELSE f13 END AS v130,
    d128 * 2000BD AS d132,
    -- C.1
    v138 * 100BD AS v139,
    -- C.2
    v142 * 50BD AS v143,
    (NOT ((f15 IS NULL) OR (f16 IS NULL))) AND (v142 IS NOT NULL) AS t144,
    -- D.1
    CASE WHEN f17 IS NOT NULL THEN v147 ELSE 0BD END AS v148,
    CASE WHEN f17 IS NOT NULL THEN v147 ELSE 500BD END AS v149
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN v23 <= v24 THEN v23 WHEN NOT (v23 <= v24) THEN v24 END AS v25,
    d26 * 2BD AS v28,
    -- A.2
    CASE WHEN v35 <= v36 THEN v35 WHEN NOT (v35 <= v36) THEN v36 END AS v37,
    d39 * 2BD AS v41,
    -- A.3
    CASE WHEN t47 THEN v46 ELSE 400BD END AS v48,
    CASE WHEN t47 THEN v46 ELSE 1500BD END AS v49,
    -- A.4
    (abs(v52)) + (CASE WHEN v52 < 0BD THEN f1 - 1BD WHEN NOT (v52 < 0BD) THEN 0BD END) AS v54,
    bool_or((t53 AND v52 IS NULL)) OVER (PARTITION BY bloc) AS w70,
    CAST(w88 AS DECIMAL(38,0)) AS w89,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v91 IS NOT NULL) THEN v92 ELSE 0BD END AS v93,
    CASE WHEN (f7 IS NOT NULL) AND (v91 IS NOT NULL) THEN v92 ELSE 1000BD END AS v94,
    -- A.6
    CASE WHEN w97 THEN NULL ELSE w96 END AS v98,
    CAST(w111 AS DECIMAL(38,0)) AS w112,
    -- B.1
    CASE WHEN v117 <= v118 THEN v117 WHEN NOT (v117 <= v118) THEN v118 END AS v119,
    d120 * 2BD AS v122,
    -- B.2
    CASE WHEN v129 <= v130 THEN v129 WHEN NOT (v129 <= v130) THEN v130 END AS v131,
    d132 * 2BD AS v134,
    -- C.1
    CASE WHEN (f14 IS NOT NULL) AND (v138 IS NOT NULL) THEN v139 ELSE 0BD END AS v140,
    CASE WHEN (f14 IS NOT NULL) AND (v138 IS NOT NULL) THEN v139 ELSE 500BD END AS v141,
    -- C.2
    CASE WHEN t144 THEN v143 ELSE 150BD END AS v145,
    CASE WHEN t144 THEN v143 ELSE 500BD END AS v146
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.1
    (v25 * 2BD) + d26 AS v27,
    -- A.2
    CASE WHEN v37 <= 0BD THEN 0BD WHEN NOT (v37 <= 0BD) THEN v37 END AS v38,
    -- A.4
    CAST((v54 - v54 % f1) / f1 AS DECIMAL(38,0)) AS v55,
    CASE WHEN (f1 IS NULL) OR (f7 IS NULL) THEN 1BD < w89 ELSE 0BD < w89 END AS t90,
    -- A.6
    CASE WHEN v98 > 0BD THEN f7 ELSE NULL END AS v99,
    NULLIF(v98, 0BD) AS d100,
    CASE WHEN f7 IS NOT NULL THEN 0BD < w112 ELSE 1BD < w112 END AS t113,
    -- B.1
    (v119 * 2BD) + d120 AS v121,
    -- B.2
    (v131 * 2BD) + d132 AS v133
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.1
    CAST((v27 - v27 % v28) / v28 AS DECIMAL(38,0)) AS v29,
    -- A.2
    (v38 * 2BD) + d39 AS v40,
    -- A.4
    CASE WHEN v52 < 0BD THEN -v55 ELSE v55 END AS v56,
    -- A.6
    CASE WHEN 0BD = v98 THEN 1BD WHEN NOT (0BD = v98) THEN d100 END AS d101,
    CASE WHEN 0BD = v98 THEN 0BD WHEN NOT (0BD = v98) THEN v99 END AS v102,
    -- B.1
    CAST((v121 - v121 % v122) / v122 AS DECIMAL(38,0)) AS v123,
    -- B.2
    CAST((v133 - v133 % v134) / v134 AS DECIMAL(38,0)) AS v135
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.1
    CASE WHEN (NOT t20) AND (v25 IS NOT NULL) THEN v29 ELSE 0BD END AS v30,
    CASE WHEN (NOT t20) AND (v25 IS NOT NULL) THEN v29 ELSE 1000BD END AS v31,
    -- A.2
    CAST((v40 - v40 % v41) / v41 AS DECIMAL(38,0)) AS v42,
    -- A.4
    CASE WHEN t53 THEN v56 END AS k57,
    v52 - (v56 * f1) AS v58,
    -- A.6
    v102 * 1000BD AS v103,
    d101 * 2BD AS v105,
    COALESCE((f7 IS NOT NULL) AND (v102 IS NOT NULL) AND (v102 <= d101), FALSE) AS t107,
    -- B.1
    CASE WHEN (NOT t114) AND (v119 IS NOT NULL) THEN v123 ELSE 0BD END AS v124,
    CASE WHEN (NOT t114) AND (v119 IS NOT NULL) THEN v123 ELSE 1000BD END AS v125,
    -- B.2
    CASE WHEN t126 THEN 0BD WHEN (NOT t126) AND (v131 IS NOT NULL) THEN v135 ELSE 0BD END AS v136,
    CASE WHEN t126 THEN 0BD WHEN (NOT t126) AND (v131 IS NOT NULL) THEN v135 ELSE 500BD END AS v137
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.2
    CASE WHEN (NOT t32) AND (v38 IS NOT NULL) THEN v42 ELSE 0BD END AS v43,
    CASE WHEN (NOT t32) AND (v38 IS NOT NULL) THEN v42 ELSE 1000BD END AS v44,
    -- A.4
    v58 * 1000000000000000000000000BD AS v59,
    count(k57) OVER (PARTITION BY bloc) AS w68,
    -- A.6
    (v103 * 2BD) + d101 AS v104
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.4
    CAST((v59 - v59 % f1) / f1 AS DECIMAL(38,0)) AS v60,
    -- A.6
    CAST((v104 - v104 % v105) / v105 AS DECIMAL(38,0)) AS v106
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.4
    CASE WHEN t53 THEN v60 END AS k61,
    v59 - (v60 * f1) AS v62,
    -- A.6
    CASE WHEN t107 THEN v106 ELSE 0BD END AS v108,
    CASE WHEN t107 THEN v106 ELSE 1000BD END AS v109
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.4
    v62 * 1000000000000000000000000BD AS v63
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.4
    CAST((v63 - v63 % f1) / f1 AS DECIMAL(38,0)) AS v64
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.4
    CASE WHEN t53 THEN v64 END AS k65
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.4
    first_value(v52) OVER (PARTITION BY bloc ORDER BY k57 DESC NULLS LAST, k61 DESC NULLS LAST, k65 DESC NULLS LAST) AS w66,
    first_value(f1) OVER (PARTITION BY bloc ORDER BY k57 DESC NULLS LAST, k61 DESC NULLS LAST, k65 DESC NULLS LAST) AS w67
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.4
    CASE WHEN w68 = 0 THEN NULL ELSE w66 END AS v69
  FROM steps_13
),
steps_15 AS (
  SELECT
    steps_14.*,
    -- A.4
    CASE WHEN w70 THEN NULL ELSE v69 END AS v71
  FROM steps_14
),
steps_16 AS (
  SELECT
    steps_15.*,
    -- A.4
    CASE WHEN v71 > 0BD THEN ((v50 * 100BD) - f1) * w67 WHEN v71 < 0BD THEN -(((v50 * 100BD) - f1) * w67) ELSE NULL END AS v72,
    NULLIF(abs(v71), 0BD) AS d73
  FROM steps_15
),
steps_17 AS (
  SELECT
    steps_16.*,
    -- A.4
    f1 * d73 AS d74,
    CASE WHEN ((v50 * 100BD) - f1) < 0BD THEN (CASE WHEN v51 <= 0BD THEN 0BD WHEN NOT (v51 <= 0BD) THEN v51 END) * 8BD WHEN NOT (((v50 * 100BD) - f1) < 0BD) THEN CASE WHEN 0BD < v71 THEN ((8BD * f1) * d73) + (v72 * 7BD) WHEN NOT (0BD < v71) THEN 8BD END END AS v77
  FROM steps_16
),
steps_18 AS (
  SELECT
    steps_17.*,
    -- A.4
    CASE WHEN 0BD < v71 THEN d74 WHEN NOT (0BD < v71) THEN 1BD END AS d75,
    v77 * 100BD AS v78
  FROM steps_17
),
steps_19 AS (
  SELECT
    steps_18.*,
    -- A.4
    CASE WHEN ((v50 * 100BD) - f1) < 0BD THEN f1 WHEN NOT (((v50 * 100BD) - f1) < 0BD) THEN d75 END AS d76,
    abs(v78) AS v79
  FROM steps_18
),
steps_20 AS (
  SELECT
    steps_19.*,
    -- A.4
    (v79 * 2BD) + d76 AS v80,
    d76 * 2BD AS v81,
    COALESCE((NOT ((f1 IS NULL) OR (f7 IS NULL))) AND (v77 IS NOT NULL) AND (0BD <= v77) AND (v77 <= (15BD * d76)), FALSE) AS t84
  FROM steps_19
),
steps_21 AS (
  SELECT
    steps_20.*,
    -- A.4
    CAST((v80 - v80 % v81) / v81 AS DECIMAL(38,0)) AS v82
  FROM steps_20
),
steps_22 AS (
  SELECT
    steps_21.*,
    -- A.4
    CASE WHEN v78 < 0BD THEN -v82 ELSE v82 END AS v83
  FROM steps_21
),
steps_23 AS (
  SELECT
    steps_22.*,
    -- A.4
    CASE WHEN t84 THEN v83 ELSE 0BD END AS v85,
    CASE WHEN t84 THEN v83 ELSE 1500BD END AS v86
  FROM steps_22
),
sections AS (
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
sections_2 AS (
  SELECT
    sections.*,
    ((v150 + v152) + v154) + v148 AS v156,
    ((v151 + v153) + v155) + v149 AS v157
  FROM sections
),
totals AS (
  SELECT
    sections_2.*,
    ((((CAST(16BD AS DECIMAL(38,0))) + (CASE WHEN NOT t126 THEN 1BD ELSE 0BD END)) + 1BD) + 1BD) + 1BD AS v158
  FROM sections_2
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v158 = 0BD THEN 1BD WHEN v156 < 0BD THEN v158 ELSE v158 END AS d159,
    CASE WHEN v158 = 0BD THEN v156 WHEN v156 < 0BD THEN v156 * 20BD ELSE v156 * 20BD END AS v160,
    CASE WHEN v158 = 0BD THEN 1BD WHEN v157 < 0BD THEN v158 ELSE v158 END AS d161,
    CASE WHEN v158 = 0BD THEN v157 WHEN v157 < 0BD THEN v157 * 20BD ELSE v157 * 20BD END AS v162
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v160)) + (CASE WHEN v160 < 0BD THEN d159 - 1BD WHEN NOT (v160 < 0BD) THEN 0BD END) AS v163,
    (abs(v162)) + (CASE WHEN v162 < 0BD THEN d161 - 1BD WHEN NOT (v162 < 0BD) THEN 0BD END) AS v169
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CAST((v163 - v163 % d159) / d159 AS DECIMAL(38,0)) AS v164,
    CAST((v169 - v169 % d161) / d161 AS DECIMAL(38,0)) AS v170
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CASE WHEN v160 < 0BD THEN -v164 ELSE v164 END AS v165,
    CASE WHEN v162 < 0BD THEN -v170 ELSE v170 END AS v171
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    v160 - (v165 * d159) AS v166,
    v162 - (v171 * d161) AS v172
  FROM totals_5
),
totals_7 AS (
  SELECT
    totals_6.*,
    v166 * 100000000000000000000000000000000BD AS v167,
    v172 * 100000000000000000000000000000000BD AS v173
  FROM totals_6
),
totals_8 AS (
  SELECT
    totals_7.*,
    CAST((v167 - v167 % d159) / d159 AS DECIMAL(38,0)) AS v168,
    CAST((v173 - v173 % d161) / d161 AS DECIMAL(38,0)) AS v174
  FROM totals_7
),
ends AS (
  SELECT
    totals_8.*, at_best,
    CASE WHEN at_best = 1 THEN v171 ELSE v165 END AS k175,
    CASE WHEN at_best = 1 THEN v174 ELSE v168 END AS k178,
    CASE WHEN at_best = 1 THEN v151 ELSE v150 END AS k181,
    CASE WHEN at_best = 1 THEN v86 ELSE v85 END AS k182,
    CASE WHEN at_best = 1 THEN f7 ELSE f7 END AS k183
  FROM totals_8 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k175 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k176,
    COALESCE(k175, 0BD) AS k177,
    CASE WHEN k178 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k179,
    COALESCE(k178, 0BD) AS k180,
    CASE WHEN k183 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k184,
    COALESCE(k183, 0BD) AS k185
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w186,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k176, k177, k179, k180, k181, k182, k184, k185) AS w187,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w188,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k176, k177, k179, k180, k181, k182, k184, k185) AS w189,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k176, k177, k179, k180, k181, k182, k184, k185) AS w190,
    count(*) OVER (PARTITION BY bloc) AS w191
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w186 - w187 END) OVER (PARTITION BY bloc, unit) AS p192,
    max(CASE WHEN at_best = 0 THEN 1 + w188 - w189 END) OVER (PARTITION BY bloc, unit) AS p193,
    min(w190) OVER (PARTITION BY bloc, unit) AS p194,
    max(w190) OVER (PARTITION BY bloc, unit) AS p195,
    count(*) OVER (PARTITION BY bloc, unit) AS p196
  FROM ranks
)
SELECT
  bloc AS `bloc`,
  unit AS `unit`,
  CASE WHEN p196 <> 2 OR w191 > 2000000000 THEN CAST(raise_error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS STRING)) AS BIGINT) ELSE p192 END AS `rank least`,
  CASE WHEN p196 <> 2 OR w191 > 2000000000 THEN CAST(raise_error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS STRING)) AS BIGINT) ELSE p193 - CASE WHEN p195 > p194 THEN 1 ELSE 0 END END AS `rank most`,
  CAST(v156 AS DECIMAL(38,0)) * 0.01BD AS `total least`,
  CAST(v157 AS DECIMAL(38,0)) * 0.01BD AS `total most`,
  CAST(v158 AS DECIMAL(38,0)) * 5BD AS `assigned`,
  CAST(v158 AS DECIMAL(38,0)) * 5BD AS `surely assigned`,
  v160 AS `percent least top`,
  CAST(d159 * 100BD AS DECIMAL(38,0)) AS `percent least bottom`,
  v162 AS `percent most top`,
  CAST(d161 * 100BD AS DECIMAL(38,0)) AS `percent most bottom`,
  CASE WHEN (9000BD * d159) <= v160 THEN 'excellent' WHEN (8000BD * d159) <= v160 THEN 'good' WHEN (5000BD * d159) <= v160 THEN 'completed' WHEN 0BD <= v160 THEN 'incomplete' ELSE NULL END AS `grade least`,
  CASE WHEN v162 IS NULL OR (9000BD * d161) <= v162 THEN 'excellent' WHEN v162 IS NULL OR (8000BD * d161) <= v162 THEN 'good' WHEN v162 IS NULL OR (5000BD * d161) <= v162 THEN 'completed' WHEN v162 IS NULL OR 0BD <= v162 THEN 'incomplete' ELSE NULL END AS `grade most`,
  CAST(v150 AS DECIMAL(38,0)) * 0.01BD AS `section A least`,
  CAST(v151 AS DECIMAL(38,0)) * 0.01BD AS `section A most`,
  CAST(v152 AS DECIMAL(38,0)) * 0.01BD AS `section B least`,
  CAST(v153 AS DECIMAL(38,0)) * 0.01BD AS `section B most`,
  CAST(v154 AS DECIMAL(38,0)) * 0.01BD AS `section C least`,
  CAST(v155 AS DECIMAL(38,0)) * 0.01BD AS `section C most`,
  CAST(v148 AS DECIMAL(38,0)) * 0.01BD AS `section D least`,
  CAST(v149 AS DECIMAL(38,0)) * 0.01BD AS `section D most`,
  -- A.1 Revenue against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 115,7% kế hoạch năm 2021”
  CAST(v30 AS DECIMAL(38,0)) * 0.01BD AS `A.1 least`,
  CAST(v31 AS DECIMAL(38,0)) * 0.01BD AS `A.1 most`,
  CASE WHEN (NOT t20) AND (v25 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.1 state`,
  -- A.2 Growth in revenue
  --   Đề xuất của dự án thidua (proposal of the thidua project); “tăng 3.047 tỷ đồng (tương đương 4,6%) so với năm 2020”
  CAST(v43 AS DECIMAL(38,0)) * 0.01BD AS `A.2 least`,
  CAST(v44 AS DECIMAL(38,0)) * 0.01BD AS `A.2 most`,
  CASE WHEN (NOT t32) AND (v38 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.2 state`,
  -- A.3 Export value
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giá trị xuất khẩu (38 tỷ USD)”
  CAST(v48 AS DECIMAL(38,0)) * 0.01BD AS `A.3 least`,
  CAST(v49 AS DECIMAL(38,0)) * 0.01BD AS `A.3 most`,
  CASE WHEN t47 THEN 'determined' ELSE 'open' END AS `A.3 state`,
  -- A.4 Budget payment per revenue, target 1%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “nộp ngân sách (12.500 ty đồng)”
  CAST(v85 AS DECIMAL(38,0)) * 0.01BD AS `A.4 least`,
  CAST(v86 AS DECIMAL(38,0)) * 0.01BD AS `A.4 most`,
  CASE WHEN t84 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v50 IS NOT NULL) AND t90 AND (NOT (((v50 * 100BD) - f1) < 0BD))) OR ((v50 IS NOT NULL) AND t90 AND (0BD < v71) AND (v71 IS NOT NULL) AND (NOT (((v50 * 100BD) - f1) < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.4 state`,
  -- A.5 Budget payment of at least 10,000 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v93 AS DECIMAL(38,0)) * 0.01BD AS `A.5 least`,
  CAST(v94 AS DECIMAL(38,0)) * 0.01BD AS `A.5 most`,
  CASE WHEN (f7 IS NOT NULL) AND (v91 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.5 state`,
  -- A.6 Budget payment against the highest of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “thu ngân sách ước đạt trên 10.000 tỷ đồng”
  CAST(v108 AS DECIMAL(38,0)) * 0.01BD AS `A.6 least`,
  CAST(v109 AS DECIMAL(38,0)) * 0.01BD AS `A.6 most`,
  CASE WHEN t107 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(t113 OR (t113 AND (v98 IS NOT NULL) AND (NOT (0BD = v98))), FALSE) THEN ', others missing' ELSE '' END AS `A.6 state`,
  -- B.1 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “vượt 57% so với kế hoạch năm 2021”
  CAST(v124 AS DECIMAL(38,0)) * 0.01BD AS `B.1 least`,
  CAST(v125 AS DECIMAL(38,0)) * 0.01BD AS `B.1 most`,
  CASE WHEN (NOT t114) AND (v119 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `B.1 state`,
  -- B.2 New jobs against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “giải quyết việc làm mới cho 2.864 lao động, đạt 190,9% kế hoạch”
  CAST(v136 AS DECIMAL(38,0)) * 0.01BD AS `B.2 least`,
  CAST(v137 AS DECIMAL(38,0)) * 0.01BD AS `B.2 most`,
  CASE WHEN t126 THEN 'not assigned' WHEN (NOT t126) AND (v131 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `B.2 state`,
  -- C.1 Online services at levels 3 and 4
  --   Đề xuất của dự án thidua (proposal of the thidua project); “duy trì cung cấp dịch vụ công trực tuyến mức độ 3, 4 với gần 50% thủ tục hành chính”
  CAST(v140 AS DECIMAL(38,0)) * 0.01BD AS `C.1 least`,
  CAST(v141 AS DECIMAL(38,0)) * 0.01BD AS `C.1 most`,
  CASE WHEN (f14 IS NOT NULL) AND (v138 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `C.1 state`,
  -- C.2 Reports on time and accepted solutions
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Các công tác khác được thực hiện kịp thời, theo đúng quy định hiện hành của pháp luật”
  CAST(v145 AS DECIMAL(38,0)) * 0.01BD AS `C.2 least`,
  CAST(v146 AS DECIMAL(38,0)) * 0.01BD AS `C.2 most`,
  CASE WHEN t144 THEN 'determined' ELSE 'open' END AS `C.2 state`,
  -- D.1 Organising emulation movements
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Thực hiện tốt công tác cán bộ, tài chính, tiền lương, công tác thi đua, khen thưởng”
  CAST(v148 AS DECIMAL(38,0)) * 0.01BD AS `D.1 least`,
  CAST(v149 AS DECIMAL(38,0)) * 0.01BD AS `D.1 most`,
  CASE WHEN f17 IS NOT NULL THEN 'determined' ELSE 'open' END AS `D.1 state`
FROM places
WHERE at_best = 0
ORDER BY bloc, `rank least` ASC NULLS LAST, `rank most`, unit;
