-- Proposal of thidua for the first half of 2018 (not official) (red-river-delta-2018-h1), 2018-H1, Spark SQL
-- Integers throughout. X least and X most are the ends of an interval while figures are missing; NULL is no limit.
-- The table needs: unit (the unit's name), bloc (its bloc), and the columns below; NULL is a missing figure.
--   projects_fdi: DECIMAL(14,0), 0…10000000000000 (assumed, and checked)
--   projects_fdi_valid: DECIMAL(14,0), 1…10000000000000 (assumed, and checked)
--   capital: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   capital.plan: DECIMAL(16,2), 0.01…10000000000000 (assumed, and checked)
--   projects: DECIMAL(14,0), 0…10000000000000 (assumed, and checked)
--   projects.previous: DECIMAL(14,0), 1…10000000000000 (assumed, and checked)
--   capital_ddi: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   projects_ddi: DECIMAL(14,0), 0…10000000000000 (assumed, and checked)
--   capital_increases_fdi: DECIMAL(14,0), 0…10000000000000 (assumed, and checked)
--   capital_increases_ddi: DECIMAL(14,0), 0…10000000000000 (assumed, and checked)
--   projects_ddi_valid: DECIMAL(14,0), 1…10000000000000 (assumed, and checked)
--   capital_fdi_new: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   export: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   export.plan: DECIMAL(16,2), 0.01…10000000000000 (assumed, and checked)
--   export.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (assumed, and checked)
--   budget: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   budget.previous: DECIMAL(16,2), 0.01…10000000000000 (assumed, and checked)
--   budget.reportedGrowthPercent: DECIMAL(18,4), -10000000000000…10000000000000 (assumed, and checked)
--   capital_fdi_valid: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   industrial_output.reportedGrowthPercent: DECIMAL(18,4), -10000000000000…10000000000000 (assumed, and checked)
--   capital_ddi_valid: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   occupancy: DECIMAL(5,2), 0…100
--   C.2.awarded: DECIMAL(3,1), 0…10
--   industrial_output: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   capital.previous: DECIMAL(16,2), 0…10000000000000 (assumed, and checked)
--   export.reportedGrowthPercent: DECIMAL(18,4), -10000000000000…10000000000000 (assumed, and checked)
--   projects.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (assumed, and checked)
--   budget.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (assumed, and checked)
--   industrial_output.reportedPlanPercent: DECIMAL(18,4), 0…10000000000000 (assumed, and checked)
-- 27 common tables: where Spark runs out of iterations, run SET spark.sql.analyzer.maxIterations = 1000 first
WITH figures AS (
  SELECT
    `bloc` AS bloc,
    `unit` AS unit,
    CASE WHEN `projects_fdi` IS NULL THEN NULL WHEN (typeof(`projects_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_fdi` AS DECIMAL(14,0)) = `projects_fdi` AND CAST(`projects_fdi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`projects_fdi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi: DECIMAL(14,0) in 0…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f1,
    CASE WHEN `projects_fdi_valid` IS NULL THEN NULL WHEN (typeof(`projects_fdi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_fdi_valid` AS DECIMAL(14,0)) = `projects_fdi_valid` AND CAST(`projects_fdi_valid` AS DECIMAL(14,0)) BETWEEN 1BD AND 10000000000000BD THEN CAST(CAST(`projects_fdi_valid` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi_valid: DECIMAL(14,0) in 1…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_fdi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f2,
    CASE WHEN `capital` IS NULL THEN NULL WHEN (typeof(`capital`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital` AS DECIMAL(16,2)) = `capital` AND CAST(`capital` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital` AS STRING)) AS DECIMAL(38,0)) END AS f3,
    CASE WHEN `capital.plan` IS NULL THEN NULL WHEN (typeof(`capital.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital.plan` AS DECIMAL(16,2)) = `capital.plan` AND CAST(`capital.plan` AS DECIMAL(16,2)) BETWEEN 0.01BD AND 10000000000000.00BD THEN CAST(CAST(`capital.plan` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.plan: DECIMAL(16,2) in 0.01…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital.plan` AS STRING)) AS DECIMAL(38,0)) END AS f4,
    CASE WHEN `projects` IS NULL THEN NULL WHEN (typeof(`projects`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects` AS DECIMAL(14,0)) = `projects` AND CAST(`projects` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`projects` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects: DECIMAL(14,0) in 0…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects` AS STRING)) AS DECIMAL(38,0)) END AS f5,
    CASE WHEN `projects.previous` IS NULL THEN NULL WHEN (typeof(`projects.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects.previous` AS DECIMAL(14,0)) = `projects.previous` AND CAST(`projects.previous` AS DECIMAL(14,0)) BETWEEN 1BD AND 10000000000000BD THEN CAST(CAST(`projects.previous` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects.previous: DECIMAL(14,0) in 1…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects.previous` AS STRING)) AS DECIMAL(38,0)) END AS f6,
    CASE WHEN `capital_ddi` IS NULL THEN NULL WHEN (typeof(`capital_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_ddi` AS DECIMAL(16,2)) = `capital_ddi` AND CAST(`capital_ddi` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_ddi` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f7,
    CASE WHEN `projects_ddi` IS NULL THEN NULL WHEN (typeof(`projects_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_ddi` AS DECIMAL(14,0)) = `projects_ddi` AND CAST(`projects_ddi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`projects_ddi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi: DECIMAL(14,0) in 0…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f8,
    CASE WHEN `capital_increases_fdi` IS NULL THEN NULL WHEN (typeof(`capital_increases_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_increases_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_increases_fdi` AS DECIMAL(14,0)) = `capital_increases_fdi` AND CAST(`capital_increases_fdi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`capital_increases_fdi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_increases_fdi: DECIMAL(14,0) in 0…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_increases_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f9,
    CASE WHEN `capital_increases_ddi` IS NULL THEN NULL WHEN (typeof(`capital_increases_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_increases_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_increases_ddi` AS DECIMAL(14,0)) = `capital_increases_ddi` AND CAST(`capital_increases_ddi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`capital_increases_ddi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_increases_ddi: DECIMAL(14,0) in 0…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_increases_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f10,
    CASE WHEN `projects_ddi_valid` IS NULL THEN NULL WHEN (typeof(`projects_ddi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_ddi_valid` AS DECIMAL(14,0)) = `projects_ddi_valid` AND CAST(`projects_ddi_valid` AS DECIMAL(14,0)) BETWEEN 1BD AND 10000000000000BD THEN CAST(CAST(`projects_ddi_valid` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi_valid: DECIMAL(14,0) in 1…10000000000000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects_ddi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f11,
    CASE WHEN `capital_fdi_new` IS NULL THEN NULL WHEN (typeof(`capital_fdi_new`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi_new`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_fdi_new` AS DECIMAL(16,2)) = `capital_fdi_new` AND CAST(`capital_fdi_new` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_fdi_new` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi_new: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_fdi_new` AS STRING)) AS DECIMAL(38,0)) END AS f12,
    CASE WHEN `export` IS NULL THEN NULL WHEN (typeof(`export`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export` AS DECIMAL(16,2)) = `export` AND CAST(`export` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`export` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export` AS STRING)) AS DECIMAL(38,0)) END AS f13,
    CASE WHEN `export.plan` IS NULL THEN NULL WHEN (typeof(`export.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export.plan` AS DECIMAL(16,2)) = `export.plan` AND CAST(`export.plan` AS DECIMAL(16,2)) BETWEEN 0.01BD AND 10000000000000.00BD THEN CAST(CAST(`export.plan` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.plan: DECIMAL(16,2) in 0.01…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.plan` AS STRING)) AS DECIMAL(38,0)) END AS f14,
    CASE WHEN `export.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export.reportedPlanPercent` AS DECIMAL(18,4)) = `export.reportedPlanPercent` AND CAST(`export.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`export.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedPlanPercent: DECIMAL(18,4) in 0.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f15,
    CASE WHEN `budget` IS NULL THEN NULL WHEN (typeof(`budget`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget` AS DECIMAL(16,2)) = `budget` AND CAST(`budget` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`budget` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget` AS STRING)) AS DECIMAL(38,0)) END AS f16,
    CASE WHEN `budget.previous` IS NULL THEN NULL WHEN (typeof(`budget.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget.previous` AS DECIMAL(16,2)) = `budget.previous` AND CAST(`budget.previous` AS DECIMAL(16,2)) BETWEEN 0.01BD AND 10000000000000.00BD THEN CAST(CAST(`budget.previous` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget.previous: DECIMAL(16,2) in 0.01…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget.previous` AS STRING)) AS DECIMAL(38,0)) END AS f17,
    CASE WHEN `budget.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`budget.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget.reportedGrowthPercent` AS DECIMAL(18,4)) = `budget.reportedGrowthPercent` AND CAST(`budget.reportedGrowthPercent` AS DECIMAL(18,4)) BETWEEN -10000000000000.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`budget.reportedGrowthPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget.reportedGrowthPercent: DECIMAL(18,4) in -10000000000000.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f18,
    CASE WHEN `capital_fdi_valid` IS NULL THEN NULL WHEN (typeof(`capital_fdi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_fdi_valid` AS DECIMAL(16,2)) = `capital_fdi_valid` AND CAST(`capital_fdi_valid` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_fdi_valid` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi_valid: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_fdi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f19,
    CASE WHEN `industrial_output.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`industrial_output.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`industrial_output.reportedGrowthPercent` AS DECIMAL(18,4)) = `industrial_output.reportedGrowthPercent` AND CAST(`industrial_output.reportedGrowthPercent` AS DECIMAL(18,4)) BETWEEN -10000000000000.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`industrial_output.reportedGrowthPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.reportedGrowthPercent: DECIMAL(18,4) in -10000000000000.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`industrial_output.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f20,
    CASE WHEN `capital_ddi_valid` IS NULL THEN NULL WHEN (typeof(`capital_ddi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_ddi_valid` AS DECIMAL(16,2)) = `capital_ddi_valid` AND CAST(`capital_ddi_valid` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_ddi_valid` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi_valid: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital_ddi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f21,
    CASE WHEN `occupancy` IS NULL THEN NULL WHEN (typeof(`occupancy`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`occupancy`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35)[)]$') AND CAST(`occupancy` AS DECIMAL(5,2)) = `occupancy` AND CAST(`occupancy` AS DECIMAL(5,2)) BETWEEN 0.00BD AND 100.00BD THEN CAST(CAST(`occupancy` AS DECIMAL(7,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column occupancy: DECIMAL(5,2) in 0.00…100.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`occupancy` AS STRING)) AS DECIMAL(38,0)) END AS f22,
    CASE WHEN `C.2.awarded` IS NULL THEN NULL WHEN (typeof(`C.2.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`C.2.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`C.2.awarded` AS DECIMAL(3,1)) = `C.2.awarded` AND CAST(`C.2.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 10.0BD THEN CAST(CAST(`C.2.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column C.2.awarded: DECIMAL(3,1) in 0.0…10.0 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`C.2.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f23,
    CASE WHEN `industrial_output` IS NULL THEN NULL WHEN (typeof(`industrial_output`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`industrial_output` AS DECIMAL(16,2)) = `industrial_output` AND CAST(`industrial_output` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`industrial_output` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`industrial_output` AS STRING)) AS DECIMAL(38,0)) END AS f24,
    CASE WHEN `capital.previous` IS NULL THEN NULL WHEN (typeof(`capital.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital.previous` AS DECIMAL(16,2)) = `capital.previous` AND CAST(`capital.previous` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital.previous` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.previous: DECIMAL(16,2) in 0.00…10000000000000.00 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`capital.previous` AS STRING)) AS DECIMAL(38,0)) END AS f25,
    CASE WHEN `export.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export.reportedGrowthPercent` AS DECIMAL(18,4)) = `export.reportedGrowthPercent` AND CAST(`export.reportedGrowthPercent` AS DECIMAL(18,4)) BETWEEN -10000000000000.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`export.reportedGrowthPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedGrowthPercent: DECIMAL(18,4) in -10000000000000.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`export.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f26,
    CASE WHEN `projects.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`projects.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects.reportedPlanPercent` AS DECIMAL(18,4)) = `projects.reportedPlanPercent` AND CAST(`projects.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`projects.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects.reportedPlanPercent: DECIMAL(18,4) in 0.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`projects.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f27,
    CASE WHEN `budget.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`budget.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget.reportedPlanPercent` AS DECIMAL(18,4)) = `budget.reportedPlanPercent` AND CAST(`budget.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`budget.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget.reportedPlanPercent: DECIMAL(18,4) in 0.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`budget.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f28,
    CASE WHEN `industrial_output.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`industrial_output.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`industrial_output.reportedPlanPercent` AS DECIMAL(18,4)) = `industrial_output.reportedPlanPercent` AND CAST(`industrial_output.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`industrial_output.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.reportedPlanPercent: DECIMAL(18,4) in 0.0000…10000000000000.0000 is needed, not DOUBLE; unit ' || COALESCE(CAST(`unit` AS STRING), 'NULL') || ': ' || CAST(`industrial_output.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f29
  FROM `figures`
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    CASE WHEN f1 < 40BD THEN CASE WHEN (NOT (f1 < 20BD)) AND (NOT (39BD < f1)) THEN 8BD WHEN NOT ((NOT (f1 < 20BD)) AND (NOT (39BD < f1))) THEN CASE WHEN (NOT (f1 < 5BD)) AND (NOT (19BD < f1)) THEN 5BD WHEN NOT ((NOT (f1 < 5BD)) AND (NOT (19BD < f1))) THEN CASE WHEN f1 < 5BD THEN 2BD WHEN NOT (f1 < 5BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (f1 < 40BD) THEN 10BD END AS v30,
    -- A.2
    ((CASE WHEN f2 > 0BD THEN f1 ELSE NULL END) * 20BD) - f2 AS v34,
    NOT ((f1 IS NULL) OR (f2 IS NULL)) AS t35,
    (CASE WHEN f2 > 0BD THEN f1 ELSE NULL END) IS NOT NULL AS t58,
    (f1 IS NULL) OR (f2 IS NULL) AS t59,
    -- A.3
    CASE WHEN f4 <= ((CASE WHEN f4 > 0BD THEN f3 ELSE NULL END) * 2BD) THEN f4 WHEN NOT (f4 <= ((CASE WHEN f4 > 0BD THEN f3 ELSE NULL END) * 2BD)) THEN (CASE WHEN f4 > 0BD THEN f3 ELSE NULL END) * 2BD END AS v62,
    -- A.4
    ((CASE WHEN f6 > 0BD THEN f5 ELSE NULL END) - f6) * 2BD AS v67,
    -- A.5
    CAST(CASE WHEN f7 < 100000BD THEN 0BD WHEN NOT (f7 < 100000BD) THEN 1BD END AS DECIMAL(38,0)) AS v74,
    -- A.6
    CASE WHEN (10BD - f8) <= 0BD THEN 0BD WHEN NOT ((10BD - f8) <= 0BD) THEN 10BD - f8 END AS v77,
    -- A.7
    CASE WHEN (f2 + f11) > 0BD THEN f11 ELSE NULL END AS v82,
    -- A.8
    (f1 IS NULL) OR ((f1 IS NOT NULL) AND (f12 IS NULL) AND (NOT (f1 = 0BD))) AS t88,
    CASE WHEN f1 = 0BD THEN 1BD WHEN NOT (f1 = 0BD) THEN NULLIF(f1, 0BD) END AS d89,
    CASE WHEN f1 = 0BD THEN 0BD WHEN NOT (f1 = 0BD) THEN CASE WHEN (400BD * (NULLIF(f1, 0BD))) <= (CASE WHEN f1 > 0BD THEN f12 ELSE NULL END) THEN 400BD * (NULLIF(f1, 0BD)) WHEN NOT ((400BD * (NULLIF(f1, 0BD))) <= (CASE WHEN f1 > 0BD THEN f12 ELSE NULL END)) THEN CASE WHEN f1 > 0BD THEN f12 ELSE NULL END END END AS v90,
    -- B.1
    (f15 IS NULL) AND (NOT ((f13 IS NOT NULL) AND (f14 IS NOT NULL))) AS t95,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN f14 ELSE 1BD END AS d96,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN (CASE WHEN f14 > 0BD THEN f13 ELSE NULL END) * 1000000BD ELSE f15 END AS v97,
    -- B.2
    (f18 IS NULL) AND (NOT ((f16 IS NOT NULL) AND (f17 IS NOT NULL))) AS t102,
    (CASE WHEN f17 > 0BD THEN f16 ELSE NULL END) - f17 AS v103,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN f17 ELSE 1BD END AS d104,
    -- B.3
    CASE WHEN (1500BD * f2) <= (CASE WHEN f2 > 0BD THEN f19 ELSE NULL END) THEN 1500BD * f2 WHEN NOT ((1500BD * f2) <= (CASE WHEN f2 > 0BD THEN f19 ELSE NULL END)) THEN CASE WHEN f2 > 0BD THEN f19 ELSE NULL END END AS v111,
    -- B.4
    (NOT (f20 < 100000BD)) AND (NOT (200000BD < f20)) AS t116,
    -- B.5
    CASE WHEN (25000BD * f11) <= (CASE WHEN f11 > 0BD THEN f21 ELSE NULL END) THEN 25000BD * f11 WHEN NOT ((25000BD * f11) <= (CASE WHEN f11 > 0BD THEN f21 ELSE NULL END)) THEN CASE WHEN f11 > 0BD THEN f21 ELSE NULL END END AS v120,
    -- C.1
    CASE WHEN 8000BD < f22 THEN 5BD WHEN NOT (8000BD < f22) THEN CASE WHEN (NOT (f22 < 6000BD)) AND (NOT (8000BD < f22)) THEN 4BD WHEN NOT ((NOT (f22 < 6000BD)) AND (NOT (8000BD < f22))) THEN CASE WHEN (f22 < 6000BD) AND (NOT (f22 < 4000BD)) THEN 2BD WHEN NOT ((f22 < 6000BD) AND (NOT (f22 < 4000BD))) THEN CASE WHEN f22 < 4000BD THEN 0BD WHEN NOT (f22 < 4000BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END END AS v125,
    -- C.2
    CASE WHEN f23 IS NOT NULL THEN f23 * 10BD ELSE 0BD END AS v128,
    CASE WHEN f23 IS NOT NULL THEN f23 * 10BD ELSE 1000BD END AS v129
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    COALESCE((f1 IS NOT NULL) AND (v30 IS NOT NULL) AND (2BD <= v30), FALSE) AS t31,
    -- A.2
    (abs(v34)) + (CASE WHEN v34 < 0BD THEN f2 - 1BD WHEN NOT (v34 < 0BD) THEN 0BD END) AS v36,
    bool_or((t35 AND v34 IS NULL)) OVER (PARTITION BY bloc) AS w47,
    count(CASE WHEN t59 THEN 1 END) OVER (PARTITION BY bloc) AS w60,
    -- A.3
    CAST(((((v62 * 1000BD) * 2BD) + f4) - (((v62 * 1000BD) * 2BD) + f4) % (f4 * 2BD)) / (f4 * 2BD) AS DECIMAL(38,0)) AS v63,
    (NOT ((f3 IS NULL) OR (f4 IS NULL))) AND (v62 IS NOT NULL) AS t64,
    -- A.4
    CASE WHEN f6 <= v67 THEN f6 WHEN NOT (f6 <= v67) THEN v67 END AS v68,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v74 IS NOT NULL) THEN v74 * 500BD ELSE 0BD END AS v75,
    CASE WHEN (f7 IS NOT NULL) AND (v74 IS NOT NULL) THEN v74 * 500BD ELSE 500BD END AS v76,
    -- A.6
    ((12BD - (CASE WHEN 4BD <= v77 THEN 4BD WHEN NOT (4BD <= v77) THEN v77 END)) * 5BD) + (CASE WHEN 40BD <= (f9 + f10) THEN 40BD WHEN NOT (40BD <= (f9 + f10)) THEN f9 + f10 END) AS v78,
    -- A.7
    CASE WHEN (2BD * (f2 + f11)) <= (v82 * 5BD) THEN 2BD * (f2 + f11) WHEN NOT ((2BD * (f2 + f11)) <= (v82 * 5BD)) THEN v82 * 5BD END AS v83,
    -- A.8
    CAST(((((v90 * 3BD) * 2BD) + (d89 * 4BD)) - (((v90 * 3BD) * 2BD) + (d89 * 4BD)) % ((d89 * 4BD) * 2BD)) / ((d89 * 4BD) * 2BD) AS DECIMAL(38,0)) AS v91,
    (NOT (COALESCE(t88, FALSE))) AND (v90 IS NOT NULL) AS t92,
    -- B.1
    CASE WHEN (600000BD * d96) <= v97 THEN 600000BD * d96 WHEN NOT ((600000BD * d96) <= v97) THEN v97 END AS v98,
    -- B.2
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN v103 * 1000000BD ELSE f18 END AS v105,
    -- B.3
    CAST((((v111 * 2BD) + (f2 * 5BD)) - ((v111 * 2BD) + (f2 * 5BD)) % ((f2 * 5BD) * 2BD)) / ((f2 * 5BD) * 2BD) AS DECIMAL(38,0)) AS v112,
    (NOT ((f2 IS NULL) OR (f19 IS NULL))) AND (v111 IS NOT NULL) AS t113,
    -- B.4
    CASE WHEN 200000BD < f20 THEN 4BD WHEN NOT (200000BD < f20) THEN CASE WHEN t116 THEN 3BD WHEN NOT t116 THEN CASE WHEN (f20 < 100000BD) AND (NOT (f20 < 0BD)) THEN 2BD WHEN NOT ((f20 < 100000BD) AND (NOT (f20 < 0BD))) THEN CASE WHEN f20 < 0BD THEN 0BD WHEN NOT (f20 < 0BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END END AS v117,
    -- B.5
    CAST((((v120 * 2BD) + (f11 * 125BD)) - ((v120 * 2BD) + (f11 * 125BD)) % ((f11 * 125BD) * 2BD)) / ((f11 * 125BD) * 2BD) AS DECIMAL(38,0)) AS v121,
    (NOT ((f11 IS NULL) OR (f21 IS NULL))) AND (v120 IS NOT NULL) AS t122,
    -- C.1
    CASE WHEN (f22 IS NOT NULL) AND (v125 IS NOT NULL) THEN v125 * 100BD ELSE 0BD END AS v126,
    CASE WHEN (f22 IS NOT NULL) AND (v125 IS NOT NULL) THEN v125 * 100BD ELSE 500BD END AS v127
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN t31 THEN v30 * 100BD ELSE 200BD END AS v32,
    CASE WHEN t31 THEN v30 * 100BD ELSE 1000BD END AS v33,
    -- A.2
    CASE WHEN v34 < 0BD THEN -(CAST((v36 - v36 % f2) / f2 AS DECIMAL(38,0))) ELSE CAST((v36 - v36 % f2) / f2 AS DECIMAL(38,0)) END AS v37,
    CASE WHEN (f1 IS NULL) OR (f2 IS NULL) THEN 1BD < (CAST(w60 AS DECIMAL(38,0))) ELSE 0BD < (CAST(w60 AS DECIMAL(38,0))) END AS t61,
    -- A.3
    CASE WHEN t64 THEN v63 ELSE 0BD END AS v65,
    CASE WHEN t64 THEN v63 ELSE 1000BD END AS v66,
    -- A.4
    CASE WHEN v68 <= 0BD THEN 0BD WHEN NOT (v68 <= 0BD) THEN v68 END AS v69,
    -- A.6
    (NOT ((f8 IS NULL) OR (f9 IS NULL) OR (f10 IS NULL))) AND (v78 IS NOT NULL) AS t79,
    -- A.7
    CAST(((((v83 * 250BD) * 2BD) + (f2 + f11)) - (((v83 * 250BD) * 2BD) + (f2 + f11)) % ((f2 + f11) * 2BD)) / ((f2 + f11) * 2BD) AS DECIMAL(38,0)) AS v84,
    (NOT ((f2 IS NULL) OR (f11 IS NULL))) AND (v83 IS NOT NULL) AS t85,
    -- A.8
    CASE WHEN t92 THEN v91 ELSE 0BD END AS v93,
    CASE WHEN t92 THEN v91 ELSE 300BD END AS v94,
    -- B.1
    CAST((((v98 * 2BD) + (d96 * 750BD)) - ((v98 * 2BD) + (d96 * 750BD)) % ((d96 * 750BD) * 2BD)) / ((d96 * 750BD) * 2BD) AS DECIMAL(38,0)) AS v99,
    -- B.2
    CASE WHEN (500000BD * d104) <= v105 THEN 500000BD * d104 WHEN NOT ((500000BD * d104) <= v105) THEN v105 END AS v106,
    -- B.3
    CASE WHEN t113 THEN v112 ELSE 0BD END AS v114,
    CASE WHEN t113 THEN v112 ELSE 300BD END AS v115,
    -- B.4
    CASE WHEN f20 IS NULL THEN 0BD WHEN (f20 IS NOT NULL) AND (v117 IS NOT NULL) THEN v117 * 100BD ELSE 0BD END AS v118,
    CASE WHEN f20 IS NULL THEN 0BD WHEN (f20 IS NOT NULL) AND (v117 IS NOT NULL) THEN v117 * 100BD ELSE 400BD END AS v119,
    -- B.5
    CASE WHEN t122 THEN v121 ELSE 0BD END AS v123,
    CASE WHEN t122 THEN v121 ELSE 200BD END AS v124
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.2
    CASE WHEN t35 THEN v37 END AS k38,
    CAST((((v34 - (v37 * f2)) * 1000000000000000000000000BD) - ((v34 - (v37 * f2)) * 1000000000000000000000000BD) % f2) / f2 AS DECIMAL(38,0)) AS v39,
    -- A.4
    CAST(((((v69 * 700BD) * 2BD) + f6) - (((v69 * 700BD) * 2BD) + f6) % (f6 * 2BD)) / (f6 * 2BD) AS DECIMAL(38,0)) AS v70,
    (NOT ((f5 IS NULL) OR (f6 IS NULL))) AND (v69 IS NOT NULL) AS t71,
    -- A.6
    CASE WHEN t79 THEN v78 * 10BD ELSE 400BD END AS v80,
    CASE WHEN t79 THEN v78 * 10BD ELSE 1000BD END AS v81,
    -- A.7
    CASE WHEN t85 THEN v84 ELSE 0BD END AS v86,
    CASE WHEN t85 THEN v84 ELSE 500BD END AS v87,
    -- B.1
    CASE WHEN (NOT t95) AND (v98 IS NOT NULL) THEN v99 ELSE 0BD END AS v100,
    CASE WHEN (NOT t95) AND (v98 IS NOT NULL) THEN v99 ELSE 800BD END AS v101,
    -- B.2
    CASE WHEN v106 <= 0BD THEN 0BD WHEN NOT (v106 <= 0BD) THEN v106 END AS v107
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.2
    CASE WHEN t35 THEN v39 END AS k40,
    ((v34 - (v37 * f2)) * 1000000000000000000000000BD) - (v39 * f2) AS v41,
    count(k38) OVER (PARTITION BY bloc) AS w46,
    -- A.4
    CASE WHEN t71 THEN v70 ELSE 0BD END AS v72,
    CASE WHEN t71 THEN v70 ELSE 700BD END AS v73,
    -- B.2
    CAST((((v107 * 2BD) + (d104 * 625BD)) - ((v107 * 2BD) + (d104 * 625BD)) % ((d104 * 625BD) * 2BD)) / ((d104 * 625BD) * 2BD) AS DECIMAL(38,0)) AS v108
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.2
    CAST(((v41 * 1000000000000000000000000BD) - (v41 * 1000000000000000000000000BD) % f2) / f2 AS DECIMAL(38,0)) AS v42,
    -- B.2
    CASE WHEN t102 THEN 0BD WHEN (NOT t102) AND (v107 IS NOT NULL) THEN v108 ELSE 0BD END AS v109,
    CASE WHEN t102 THEN 0BD WHEN (NOT t102) AND (v107 IS NOT NULL) THEN v108 ELSE 800BD END AS v110
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.2
    CASE WHEN t35 THEN v42 END AS k43
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.2
    first_value(v34) OVER (PARTITION BY bloc ORDER BY k38 DESC NULLS LAST, k40 DESC NULLS LAST, k43 DESC NULLS LAST) AS w44,
    first_value(f2) OVER (PARTITION BY bloc ORDER BY k38 DESC NULLS LAST, k40 DESC NULLS LAST, k43 DESC NULLS LAST) AS w45
  FROM steps_7
),
steps_9 AS (
  SELECT
    steps_8.*,
    -- A.2
    CASE WHEN w47 THEN NULL ELSE CASE WHEN w46 = 0 THEN NULL ELSE w44 END END AS v48
  FROM steps_8
),
steps_10 AS (
  SELECT
    steps_9.*,
    -- A.2
    CASE WHEN v48 > 0BD THEN v34 * w45 WHEN v48 < 0BD THEN -(v34 * w45) ELSE NULL END AS v49,
    CASE WHEN 0BD < v48 THEN f2 * (NULLIF(abs(v48), 0BD)) WHEN NOT (0BD < v48) THEN 1BD END AS d50
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.2
    CASE WHEN v34 < 0BD THEN f2 WHEN NOT (v34 < 0BD) THEN d50 END AS d51,
    CASE WHEN v34 < 0BD THEN CASE WHEN (f2 + v34) <= 0BD THEN 0BD WHEN NOT ((f2 + v34) <= 0BD) THEN f2 + v34 END WHEN NOT (v34 < 0BD) THEN CASE WHEN 0BD < v48 THEN (f2 * (NULLIF(abs(v48), 0BD))) + v49 WHEN NOT (0BD < v48) THEN 1BD END END AS v52
  FROM steps_10
),
steps_12 AS (
  SELECT
    steps_11.*,
    -- A.2
    CAST(((((abs(v52 * 500BD)) * 2BD) + d51) - (((abs(v52 * 500BD)) * 2BD) + d51) % (d51 * 2BD)) / (d51 * 2BD) AS DECIMAL(38,0)) AS v53,
    COALESCE((NOT ((f1 IS NULL) OR (f2 IS NULL))) AND (v52 IS NOT NULL) AND (0BD <= v52) AND (v52 <= (2BD * d51)), FALSE) AS t55
  FROM steps_11
),
steps_13 AS (
  SELECT
    steps_12.*,
    -- A.2
    CASE WHEN (v52 * 500BD) < 0BD THEN -v53 ELSE v53 END AS v54
  FROM steps_12
),
steps_14 AS (
  SELECT
    steps_13.*,
    -- A.2
    CASE WHEN t55 THEN v54 ELSE 0BD END AS v56,
    CASE WHEN t55 THEN v54 ELSE 1000BD END AS v57
  FROM steps_13
),
sections AS (
  SELECT
    steps_14.*,
    ((((((v32 + v56) + v65) + v72) + v75) + v80) + v86) + v93 AS v130,
    ((((((v33 + v57) + v66) + v73) + v76) + v81) + v87) + v94 AS v131
  FROM steps_14
),
sections_2 AS (
  SELECT
    sections.*,
    (v130 + ((((v100 + v109) + v114) + v118) + v123)) + (v126 + v128) AS v132,
    (v131 + ((((v101 + v110) + v115) + v119) + v124)) + (v127 + v129) AS v133
  FROM sections
),
totals AS (
  SELECT
    sections_2.*,
    ((((((17BD + ((CAST(CASE WHEN NOT t102 THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 2BD)) * 4BD) + 3BD) + ((CAST(CASE WHEN f20 IS NOT NULL THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 4BD)) + 2BD) + 5BD) + 10BD AS v134,
    (abs((CASE WHEN f6 > 0BD THEN f5 ELSE NULL END) - f6)) + (CASE WHEN ((CASE WHEN f6 > 0BD THEN f5 ELSE NULL END) - f6) < 0BD THEN f6 - 1BD WHEN NOT (((CASE WHEN f6 > 0BD THEN f5 ELSE NULL END) - f6) < 0BD) THEN 0BD END) AS v149
  FROM sections_2
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v134 = 0BD THEN 1BD WHEN v132 < 0BD THEN v134 ELSE v134 END AS d135,
    CASE WHEN v134 = 0BD THEN v132 WHEN v132 < 0BD THEN v132 * 100BD ELSE v132 * 100BD END AS v136,
    CASE WHEN v134 = 0BD THEN 1BD WHEN v133 < 0BD THEN v134 ELSE v134 END AS d137,
    CASE WHEN v134 = 0BD THEN v133 WHEN v133 < 0BD THEN v133 * 100BD ELSE v133 * 100BD END AS v138,
    CASE WHEN ((CASE WHEN f6 > 0BD THEN f5 ELSE NULL END) - f6) < 0BD THEN -(CAST((v149 - v149 % f6) / f6 AS DECIMAL(38,0))) ELSE CAST((v149 - v149 % f6) / f6 AS DECIMAL(38,0)) END AS v150
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v136)) + (CASE WHEN v136 < 0BD THEN d135 - 1BD WHEN NOT (v136 < 0BD) THEN 0BD END) AS v139,
    (abs(v138)) + (CASE WHEN v138 < 0BD THEN d137 - 1BD WHEN NOT (v138 < 0BD) THEN 0BD END) AS v144,
    ((CASE WHEN f6 > 0BD THEN f5 ELSE NULL END) - f6) - (v150 * f6) AS v151
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CAST((v139 - v139 % d135) / d135 AS DECIMAL(38,0)) AS v140,
    CAST((v144 - v144 % d137) / d137 AS DECIMAL(38,0)) AS v145,
    CAST(((v151 * 1000000000000000000000000BD) - (v151 * 1000000000000000000000000BD) % f6) / f6 AS DECIMAL(38,0)) AS v152
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CASE WHEN v136 < 0BD THEN -v140 ELSE v140 END AS k141,
    v136 - ((CASE WHEN v136 < 0BD THEN -v140 ELSE v140 END) * d135) AS v142,
    CASE WHEN v138 < 0BD THEN -v145 ELSE v145 END AS k146,
    v138 - ((CASE WHEN v138 < 0BD THEN -v145 ELSE v145 END) * d137) AS v147,
    (v151 * 1000000000000000000000000BD) - (v152 * f6) AS v153
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    CAST(((v142 * 100000000000000000000000000000000BD) - (v142 * 100000000000000000000000000000000BD) % d135) / d135 AS DECIMAL(38,0)) AS v143,
    CAST(((v147 * 100000000000000000000000000000000BD) - (v147 * 100000000000000000000000000000000BD) % d137) / d137 AS DECIMAL(38,0)) AS v148,
    CAST(((v153 * 1000000000000000000000000BD) - (v153 * 1000000000000000000000000BD) % f6) / f6 AS DECIMAL(38,0)) AS v154
  FROM totals_5
),
ends AS (
  SELECT
    totals_6.*, at_best,
    CASE WHEN at_best = 1 THEN k146 ELSE k141 END AS k155,
    CASE WHEN at_best = 1 THEN v148 ELSE v143 END AS k158,
    CASE WHEN at_best = 1 THEN v131 ELSE v130 END AS k161,
    CASE WHEN at_best = 1 THEN v33 ELSE v32 END AS k162,
    CASE WHEN at_best = 1 THEN v150 ELSE v150 END AS k163,
    CASE WHEN at_best = 1 THEN v152 ELSE v152 END AS k166,
    CASE WHEN at_best = 1 THEN v154 ELSE v154 END AS k169
  FROM totals_6 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k155 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k156,
    COALESCE(k155, 0BD) AS k157,
    CASE WHEN k158 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k159,
    COALESCE(k158, 0BD) AS k160,
    CASE WHEN k163 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k164,
    COALESCE(k163, 0BD) AS k165,
    CASE WHEN k166 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k167,
    COALESCE(k166, 0BD) AS k168,
    CASE WHEN k169 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k170,
    COALESCE(k169, 0BD) AS k171
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w172,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k156, k157, k159, k160, k161, k162, k164, k165, k167, k168, k170, k171) AS w173,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w174,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k156, k157, k159, k160, k161, k162, k164, k165, k167, k168, k170, k171) AS w175,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k156, k157, k159, k160, k161, k162, k164, k165, k167, k168, k170, k171) AS w176,
    count(*) OVER (PARTITION BY bloc) AS w177
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w172 - w173 END) OVER (PARTITION BY bloc, unit) AS p178,
    max(CASE WHEN at_best = 0 THEN 1 + w174 - w175 END) OVER (PARTITION BY bloc, unit) AS p179,
    min(w176) OVER (PARTITION BY bloc, unit) AS p180,
    max(w176) OVER (PARTITION BY bloc, unit) AS p181,
    count(*) OVER (PARTITION BY bloc, unit) AS p182
  FROM ranks
)
SELECT
  bloc AS `bloc`,
  unit AS `unit`,
  CASE WHEN unit IS NULL OR bloc IS NULL OR p182 <> 2 OR w177 > 2000000000 THEN CAST(raise_error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS STRING), 'NULL') || ': ' || COALESCE(CAST(unit AS STRING), 'NULL')) AS BIGINT) ELSE p178 END AS `rank least`,
  CASE WHEN unit IS NULL OR bloc IS NULL OR p182 <> 2 OR w177 > 2000000000 THEN CAST(raise_error('a unit has no name (NULL), has no bloc or stands there twice, or a bloc is too large: ' || COALESCE(CAST(bloc AS STRING), 'NULL') || ': ' || COALESCE(CAST(unit AS STRING), 'NULL')) AS BIGINT) ELSE p179 - CASE WHEN p181 > p180 THEN 1 ELSE 0 END END AS `rank most`,
  CAST(v132 AS DECIMAL(38,0)) * 0.01BD AS `total least`,
  CAST(v133 AS DECIMAL(38,0)) * 0.01BD AS `total most`,
  v134 AS `assigned`,
  v134 AS `surely assigned`,
  v136 AS `percent least top`,
  CAST(d135 * 100BD AS DECIMAL(38,0)) AS `percent least bottom`,
  v138 AS `percent most top`,
  CAST(d137 * 100BD AS DECIMAL(38,0)) AS `percent most bottom`,
  CASE WHEN (9000BD * d135) <= v136 THEN 'excellent' WHEN (8000BD * d135) <= v136 THEN 'good' WHEN (5000BD * d135) <= v136 THEN 'completed' WHEN 0BD <= v136 THEN 'incomplete' ELSE NULL END AS `grade least`,
  CASE WHEN v138 IS NULL OR (9000BD * d137) <= v138 THEN 'excellent' WHEN v138 IS NULL OR (8000BD * d137) <= v138 THEN 'good' WHEN v138 IS NULL OR (5000BD * d137) <= v138 THEN 'completed' WHEN v138 IS NULL OR 0BD <= v138 THEN 'incomplete' ELSE NULL END AS `grade most`,
  CAST(v130 AS DECIMAL(38,0)) * 0.01BD AS `section A least`,
  CAST(v131 AS DECIMAL(38,0)) * 0.01BD AS `section A most`,
  CAST((((v100 + v109) + v114) + v118) + v123 AS DECIMAL(38,0)) * 0.01BD AS `section B least`,
  CAST((((v101 + v110) + v115) + v119) + v124 AS DECIMAL(38,0)) * 0.01BD AS `section B most`,
  CAST(v126 + v128 AS DECIMAL(38,0)) * 0.01BD AS `section C least`,
  CAST(v127 + v129 AS DECIMAL(38,0)) * 0.01BD AS `section C most`,
  -- A.1 Number of new FDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); “48 dự án FDI, vốn đầu tư đăng ký 181,51 triệu USD”
  CAST(v32 AS DECIMAL(38,0)) * 0.01BD AS `A.1 least`,
  CAST(v33 AS DECIMAL(38,0)) * 0.01BD AS `A.1 most`,
  CASE WHEN t31 THEN 'determined' ELSE 'undetermined' END AS `A.1 state`,
  -- A.2 New FDI projects against those in force, target 5%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “26 dự án FDI và 9 dự án trong nước”
  CAST(v56 AS DECIMAL(38,0)) * 0.01BD AS `A.2 least`,
  CAST(v57 AS DECIMAL(38,0)) * 0.01BD AS `A.2 most`,
  CASE WHEN t55 THEN 'determined' ELSE 'undetermined' END || CASE WHEN COALESCE((t58 AND t61 AND (NOT (v34 < 0BD))) OR (t58 AND t61 AND (0BD < v48) AND (v48 IS NOT NULL) AND (NOT (v34 < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.2 state`,
  -- A.3 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 61,2% (463,95 triệu USD/750 triệu USD) so với kế hoạch năm 2018”
  CAST(v65 AS DECIMAL(38,0)) * 0.01BD AS `A.3 least`,
  CAST(v66 AS DECIMAL(38,0)) * 0.01BD AS `A.3 most`,
  CASE WHEN t64 THEN 'determined' ELSE 'undetermined' END AS `A.3 state`,
  -- A.4 Growth in new projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); “số dự án đăng ký thành lập đạt 131,8% (58/44)”
  CAST(v72 AS DECIMAL(38,0)) * 0.01BD AS `A.4 least`,
  CAST(v73 AS DECIMAL(38,0)) * 0.01BD AS `A.4 most`,
  CASE WHEN t71 THEN 'determined' ELSE 'undetermined' END AS `A.4 state`,
  -- A.5 At least 1,000 bn VND of domestic capital
  --   Đề xuất của dự án thidua (proposal of the thidua project); “cấp mới và tăng thêm là 291,2 triệu USD và 1.953 tỷ đồng”
  CAST(v75 AS DECIMAL(38,0)) * 0.01BD AS `A.5 least`,
  CAST(v76 AS DECIMAL(38,0)) * 0.01BD AS `A.5 most`,
  CASE WHEN (f7 IS NOT NULL) AND (v74 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `A.5 state`,
  -- A.6 Capital increases and new domestic projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); “điều chỉnh tăng vốn cho 11 dự án FDI và 07 dự án trong nước”
  CAST(v80 AS DECIMAL(38,0)) * 0.01BD AS `A.6 least`,
  CAST(v81 AS DECIMAL(38,0)) * 0.01BD AS `A.6 most`,
  CASE WHEN t79 THEN 'determined' ELSE 'undetermined' END AS `A.6 state`,
  -- A.7 Share of domestic projects among those in force
  --   Đề xuất của dự án thidua (proposal of the thidua project); “842 dự án FDI và 425 dự án trong nước”
  CAST(v86 AS DECIMAL(38,0)) * 0.01BD AS `A.7 least`,
  CAST(v87 AS DECIMAL(38,0)) * 0.01BD AS `A.7 most`,
  CASE WHEN t85 THEN 'determined' ELSE 'undetermined' END AS `A.7 state`,
  -- A.8 Capital per new FDI project, all points from 4 million USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “4 dự án trong khu công nghiệp với số vốn 9,1 triệu USD”
  CAST(v93 AS DECIMAL(38,0)) * 0.01BD AS `A.8 least`,
  CAST(v94 AS DECIMAL(38,0)) * 0.01BD AS `A.8 most`,
  CASE WHEN t92 THEN 'determined' ELSE 'undetermined' END AS `A.8 state`,
  -- B.1 Export against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 894 triệu USD tăng 34% so với cùng kỳ và ước đạt 54% kế hoạch năm”
  CAST(v100 AS DECIMAL(38,0)) * 0.01BD AS `B.1 least`,
  CAST(v101 AS DECIMAL(38,0)) * 0.01BD AS `B.1 most`,
  CASE WHEN (NOT t95) AND (v98 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `B.1 state`,
  -- B.2 Growth in budget payments
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 1.460 tỷ đồng tăng 40% so với cùng kỳ và đạt 58% kế hoạch năm”
  CAST(v109 AS DECIMAL(38,0)) * 0.01BD AS `B.2 least`,
  CAST(v110 AS DECIMAL(38,0)) * 0.01BD AS `B.2 most`,
  CASE WHEN t102 THEN 'not assigned' WHEN (NOT t102) AND (v107 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `B.2 state`,
  -- B.3 Capital per FDI project, all points from 15 million USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “195 dự án FDI với tổng vốn đăng ký là 2.496,1 triệu USD”
  CAST(v114 AS DECIMAL(38,0)) * 0.01BD AS `B.3 least`,
  CAST(v115 AS DECIMAL(38,0)) * 0.01BD AS `B.3 most`,
  CASE WHEN t113 THEN 'determined' ELSE 'undetermined' END AS `B.3 state`,
  -- B.4 Published growth of industrial production
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 36.971 tỷ đồng tăng 46% so với cùng kỳ và đạt 67,2% kế hoạch năm”
  CAST(v118 AS DECIMAL(38,0)) * 0.01BD AS `B.4 least`,
  CAST(v119 AS DECIMAL(38,0)) * 0.01BD AS `B.4 most`,
  CASE WHEN f20 IS NULL THEN 'not assigned' WHEN (f20 IS NOT NULL) AND (v117 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `B.4 state`,
  -- B.5 Capital per domestic project, all points from 250 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “133 dự án trong nước với tổng vốn đầu tư đăng ký là 24.717 tỷ đồng”
  CAST(v123 AS DECIMAL(38,0)) * 0.01BD AS `B.5 least`,
  CAST(v124 AS DECIMAL(38,0)) * 0.01BD AS `B.5 most`,
  CASE WHEN t122 THEN 'determined' ELSE 'undetermined' END AS `B.5 state`,
  -- C.1 Occupancy of the planned land
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Tỷ lệ lấp đầy trên diện tích đất quy hoạch đạt 62,9%”
  CAST(v126 AS DECIMAL(38,0)) * 0.01BD AS `C.1 least`,
  CAST(v127 AS DECIMAL(38,0)) * 0.01BD AS `C.1 most`,
  CASE WHEN (f22 IS NOT NULL) AND (v125 IS NOT NULL) THEN 'determined' ELSE 'undetermined' END AS `C.1 state`,
  -- C.2 Emulation and commendation work
  --   Đề xuất của dự án thidua (proposal of the thidua project)
  CAST(v128 AS DECIMAL(38,0)) * 0.01BD AS `C.2 least`,
  CAST(v129 AS DECIMAL(38,0)) * 0.01BD AS `C.2 most`,
  CASE WHEN f23 IS NOT NULL THEN 'determined' ELSE 'undetermined' END AS `C.2 state`
FROM places
WHERE at_best = 0
ORDER BY bloc, `rank least` ASC NULLS LAST, `rank most`, unit;
