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
WITH figures AS (
  SELECT
    `bloc` AS bloc,
    `unit` AS unit,
    CASE WHEN `projects_fdi` IS NULL THEN NULL WHEN (typeof(`projects_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_fdi` AS DECIMAL(14,0)) = `projects_fdi` AND CAST(`projects_fdi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`projects_fdi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f1,
    CASE WHEN `projects_fdi_valid` IS NULL THEN NULL WHEN (typeof(`projects_fdi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_fdi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_fdi_valid` AS DECIMAL(14,0)) = `projects_fdi_valid` AND CAST(`projects_fdi_valid` AS DECIMAL(14,0)) BETWEEN 1BD AND 10000000000000BD THEN CAST(CAST(`projects_fdi_valid` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_fdi_valid: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_fdi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f2,
    CASE WHEN `capital` IS NULL THEN NULL WHEN (typeof(`capital`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital` AS DECIMAL(16,2)) = `capital` AND CAST(`capital` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital` AS STRING)) AS DECIMAL(38,0)) END AS f3,
    CASE WHEN `capital.plan` IS NULL THEN NULL WHEN (typeof(`capital.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital.plan` AS DECIMAL(16,2)) = `capital.plan` AND CAST(`capital.plan` AS DECIMAL(16,2)) BETWEEN 0.01BD AND 10000000000000.00BD THEN CAST(CAST(`capital.plan` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital.plan` AS STRING)) AS DECIMAL(38,0)) END AS f4,
    CASE WHEN `projects` IS NULL THEN NULL WHEN (typeof(`projects`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects` AS DECIMAL(14,0)) = `projects` AND CAST(`projects` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`projects` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects` AS STRING)) AS DECIMAL(38,0)) END AS f5,
    CASE WHEN `projects.previous` IS NULL THEN NULL WHEN (typeof(`projects.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects.previous` AS DECIMAL(14,0)) = `projects.previous` AND CAST(`projects.previous` AS DECIMAL(14,0)) BETWEEN 1BD AND 10000000000000BD THEN CAST(CAST(`projects.previous` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects.previous` AS STRING)) AS DECIMAL(38,0)) END AS f6,
    CASE WHEN `capital_ddi` IS NULL THEN NULL WHEN (typeof(`capital_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_ddi` AS DECIMAL(16,2)) = `capital_ddi` AND CAST(`capital_ddi` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_ddi` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f7,
    CASE WHEN `projects_ddi` IS NULL THEN NULL WHEN (typeof(`projects_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_ddi` AS DECIMAL(14,0)) = `projects_ddi` AND CAST(`projects_ddi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`projects_ddi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f8,
    CASE WHEN `capital_increases_fdi` IS NULL THEN NULL WHEN (typeof(`capital_increases_fdi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_increases_fdi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_increases_fdi` AS DECIMAL(14,0)) = `capital_increases_fdi` AND CAST(`capital_increases_fdi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`capital_increases_fdi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_increases_fdi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_increases_fdi` AS STRING)) AS DECIMAL(38,0)) END AS f9,
    CASE WHEN `capital_increases_ddi` IS NULL THEN NULL WHEN (typeof(`capital_increases_ddi`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_increases_ddi`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_increases_ddi` AS DECIMAL(14,0)) = `capital_increases_ddi` AND CAST(`capital_increases_ddi` AS DECIMAL(14,0)) BETWEEN 0BD AND 10000000000000BD THEN CAST(CAST(`capital_increases_ddi` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_increases_ddi: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_increases_ddi` AS STRING)) AS DECIMAL(38,0)) END AS f10,
    CASE WHEN `projects_ddi_valid` IS NULL THEN NULL WHEN (typeof(`projects_ddi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects_ddi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects_ddi_valid` AS DECIMAL(14,0)) = `projects_ddi_valid` AND CAST(`projects_ddi_valid` AS DECIMAL(14,0)) BETWEEN 1BD AND 10000000000000BD THEN CAST(CAST(`projects_ddi_valid` AS DECIMAL(14,0)) AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects_ddi_valid: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects_ddi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f11,
    CASE WHEN `capital_fdi_new` IS NULL THEN NULL WHEN (typeof(`capital_fdi_new`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi_new`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_fdi_new` AS DECIMAL(16,2)) = `capital_fdi_new` AND CAST(`capital_fdi_new` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_fdi_new` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi_new: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_fdi_new` AS STRING)) AS DECIMAL(38,0)) END AS f12,
    CASE WHEN `export` IS NULL THEN NULL WHEN (typeof(`export`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export` AS DECIMAL(16,2)) = `export` AND CAST(`export` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`export` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export` AS STRING)) AS DECIMAL(38,0)) END AS f13,
    CASE WHEN `export.plan` IS NULL THEN NULL WHEN (typeof(`export.plan`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.plan`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export.plan` AS DECIMAL(16,2)) = `export.plan` AND CAST(`export.plan` AS DECIMAL(16,2)) BETWEEN 0.01BD AND 10000000000000.00BD THEN CAST(CAST(`export.plan` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.plan: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.plan` AS STRING)) AS DECIMAL(38,0)) END AS f14,
    CASE WHEN `export.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export.reportedPlanPercent` AS DECIMAL(18,4)) = `export.reportedPlanPercent` AND CAST(`export.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`export.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f15,
    CASE WHEN `budget` IS NULL THEN NULL WHEN (typeof(`budget`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget` AS DECIMAL(16,2)) = `budget` AND CAST(`budget` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`budget` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget` AS STRING)) AS DECIMAL(38,0)) END AS f16,
    CASE WHEN `budget.previous` IS NULL THEN NULL WHEN (typeof(`budget.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget.previous` AS DECIMAL(16,2)) = `budget.previous` AND CAST(`budget.previous` AS DECIMAL(16,2)) BETWEEN 0.01BD AND 10000000000000.00BD THEN CAST(CAST(`budget.previous` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget.previous` AS STRING)) AS DECIMAL(38,0)) END AS f17,
    CASE WHEN `budget.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`budget.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget.reportedGrowthPercent` AS DECIMAL(18,4)) = `budget.reportedGrowthPercent` AND CAST(`budget.reportedGrowthPercent` AS DECIMAL(18,4)) BETWEEN -10000000000000.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`budget.reportedGrowthPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget.reportedGrowthPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f18,
    CASE WHEN `capital_fdi_valid` IS NULL THEN NULL WHEN (typeof(`capital_fdi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_fdi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_fdi_valid` AS DECIMAL(16,2)) = `capital_fdi_valid` AND CAST(`capital_fdi_valid` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_fdi_valid` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_fdi_valid: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_fdi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f19,
    CASE WHEN `industrial_output.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`industrial_output.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`industrial_output.reportedGrowthPercent` AS DECIMAL(18,4)) = `industrial_output.reportedGrowthPercent` AND CAST(`industrial_output.reportedGrowthPercent` AS DECIMAL(18,4)) BETWEEN -10000000000000.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`industrial_output.reportedGrowthPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.reportedGrowthPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`industrial_output.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f20,
    CASE WHEN `capital_ddi_valid` IS NULL THEN NULL WHEN (typeof(`capital_ddi_valid`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital_ddi_valid`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital_ddi_valid` AS DECIMAL(16,2)) = `capital_ddi_valid` AND CAST(`capital_ddi_valid` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital_ddi_valid` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital_ddi_valid: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital_ddi_valid` AS STRING)) AS DECIMAL(38,0)) END AS f21,
    CASE WHEN `occupancy` IS NULL THEN NULL WHEN (typeof(`occupancy`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`occupancy`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35)[)]$') AND CAST(`occupancy` AS DECIMAL(5,2)) = `occupancy` AND CAST(`occupancy` AS DECIMAL(5,2)) BETWEEN 0.00BD AND 100.00BD THEN CAST(CAST(`occupancy` AS DECIMAL(7,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column occupancy: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`occupancy` AS STRING)) AS DECIMAL(38,0)) END AS f22,
    CASE WHEN `C.2.awarded` IS NULL THEN NULL WHEN (typeof(`C.2.awarded`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`C.2.awarded`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36)[)]$') AND CAST(`C.2.awarded` AS DECIMAL(3,1)) = `C.2.awarded` AND CAST(`C.2.awarded` AS DECIMAL(3,1)) BETWEEN 0.0BD AND 10.0BD THEN CAST(CAST(`C.2.awarded` AS DECIMAL(4,1)) * 10BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column C.2.awarded: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`C.2.awarded` AS STRING)) AS DECIMAL(38,0)) END AS f23,
    CASE WHEN `industrial_output` IS NULL THEN NULL WHEN (typeof(`industrial_output`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`industrial_output` AS DECIMAL(16,2)) = `industrial_output` AND CAST(`industrial_output` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`industrial_output` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`industrial_output` AS STRING)) AS DECIMAL(38,0)) END AS f24,
    CASE WHEN `capital.previous` IS NULL THEN NULL WHEN (typeof(`capital.previous`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`capital.previous`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`capital.previous` AS DECIMAL(16,2)) = `capital.previous` AND CAST(`capital.previous` AS DECIMAL(16,2)) BETWEEN 0.00BD AND 10000000000000.00BD THEN CAST(CAST(`capital.previous` AS DECIMAL(18,2)) * 100BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column capital.previous: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`capital.previous` AS STRING)) AS DECIMAL(38,0)) END AS f25,
    CASE WHEN `export.reportedGrowthPercent` IS NULL THEN NULL WHEN (typeof(`export.reportedGrowthPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`export.reportedGrowthPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`export.reportedGrowthPercent` AS DECIMAL(18,4)) = `export.reportedGrowthPercent` AND CAST(`export.reportedGrowthPercent` AS DECIMAL(18,4)) BETWEEN -10000000000000.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`export.reportedGrowthPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column export.reportedGrowthPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`export.reportedGrowthPercent` AS STRING)) AS DECIMAL(38,0)) END AS f26,
    CASE WHEN `projects.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`projects.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`projects.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`projects.reportedPlanPercent` AS DECIMAL(18,4)) = `projects.reportedPlanPercent` AND CAST(`projects.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`projects.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column projects.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`projects.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f27,
    CASE WHEN `budget.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`budget.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`budget.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`budget.reportedPlanPercent` AS DECIMAL(18,4)) = `budget.reportedPlanPercent` AND CAST(`budget.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`budget.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column budget.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`budget.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f28,
    CASE WHEN `industrial_output.reportedPlanPercent` IS NULL THEN NULL WHEN (typeof(`industrial_output.reportedPlanPercent`) IN ('tinyint', 'smallint', 'int', 'bigint') OR typeof(`industrial_output.reportedPlanPercent`) RLIKE '^decimal[(][0-9]+,(0|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24)[)]$') AND CAST(`industrial_output.reportedPlanPercent` AS DECIMAL(18,4)) = `industrial_output.reportedPlanPercent` AND CAST(`industrial_output.reportedPlanPercent` AS DECIMAL(18,4)) BETWEEN 0.0000BD AND 10000000000000.0000BD THEN CAST(CAST(`industrial_output.reportedPlanPercent` AS DECIMAL(22,4)) * 10000BD AS DECIMAL(38,0)) ELSE CAST(raise_error('column industrial_output.reportedPlanPercent: not allowed, unit ' || CAST(`unit` AS STRING) || ': ' || CAST(`industrial_output.reportedPlanPercent` AS STRING)) AS DECIMAL(38,0)) END AS f29
  FROM `figures`
),
steps AS (
  SELECT
    figures.*,
    -- A.1
    CASE WHEN f1 < 40BD THEN CASE WHEN (NOT (f1 < 20BD)) AND (NOT (39BD < f1)) THEN 8BD WHEN NOT ((NOT (f1 < 20BD)) AND (NOT (39BD < f1))) THEN CASE WHEN (NOT (f1 < 5BD)) AND (NOT (19BD < f1)) THEN 5BD WHEN NOT ((NOT (f1 < 5BD)) AND (NOT (19BD < f1))) THEN CASE WHEN f1 < 5BD THEN 2BD WHEN NOT (f1 < 5BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END WHEN NOT (f1 < 40BD) THEN 10BD END AS v30,
    -- A.2
    CASE WHEN f2 > 0BD THEN f1 ELSE NULL END AS v35,
    NOT ((f1 IS NULL) OR (f2 IS NULL)) AS t38,
    (f1 IS NULL) OR (f2 IS NULL) AS t72,
    -- A.3
    CASE WHEN f4 > 0BD THEN f3 ELSE NULL END AS v76,
    f4 * 2BD AS v81,
    -- A.4
    CASE WHEN f6 > 0BD THEN f5 ELSE NULL END AS v86,
    f6 * 2BD AS v92,
    -- A.5
    CAST(CASE WHEN f7 < 100000BD THEN 0BD WHEN NOT (f7 < 100000BD) THEN 1BD END AS DECIMAL(38,0)) AS v97,
    -- A.6
    10BD - f8 AS v101,
    f9 + f10 AS v103,
    -- A.7
    f2 + f11 AS v109,
    -- A.8
    (f1 IS NULL) OR ((f1 IS NOT NULL) AND (f12 IS NULL) AND (NOT (f1 = 0BD))) AS t121,
    CASE WHEN f1 > 0BD THEN f12 ELSE NULL END AS v122,
    NULLIF(f1, 0BD) AS d123,
    -- B.1
    ((f15 IS NULL) AND (NOT ((f13 IS NOT NULL) AND (f14 IS NOT NULL)))) OR ((f13 IS NULL) AND (f14 IS NULL) AND ((f13 IS NOT NULL) OR ((f13 IS NOT NULL) AND (f14 IS NOT NULL)))) AS t135,
    CASE WHEN f14 > 0BD THEN f13 ELSE NULL END AS v136,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN f14 ELSE 1BD END AS d137,
    -- B.2
    ((f18 IS NULL) AND (NOT ((f16 IS NOT NULL) AND (f17 IS NOT NULL)))) OR ((f16 IS NULL) AND (f17 IS NULL) AND ((f16 IS NOT NULL) OR ((f16 IS NOT NULL) AND (f17 IS NOT NULL)))) AS t147,
    CASE WHEN f17 > 0BD THEN f16 ELSE NULL END AS v148,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN f17 ELSE 1BD END AS d149,
    -- B.3
    CASE WHEN f2 > 0BD THEN f19 ELSE NULL END AS v160,
    1500BD * f2 AS v161,
    f2 * 5BD AS d163,
    -- B.4
    (NOT (f20 < 100000BD)) AND (NOT (200000BD < f20)) AS t170,
    -- B.5
    CASE WHEN f11 > 0BD THEN f21 ELSE NULL END AS v175,
    25000BD * f11 AS v176,
    f11 * 125BD AS d178,
    -- C.1
    CASE WHEN 8000BD < f22 THEN 5BD WHEN NOT (8000BD < f22) THEN CASE WHEN (NOT (f22 < 6000BD)) AND (NOT (8000BD < f22)) THEN 4BD WHEN NOT ((NOT (f22 < 6000BD)) AND (NOT (8000BD < f22))) THEN CASE WHEN (f22 < 6000BD) AND (NOT (f22 < 4000BD)) THEN 2BD WHEN NOT ((f22 < 6000BD) AND (NOT (f22 < 4000BD))) THEN CASE WHEN f22 < 4000BD THEN 0BD WHEN NOT (f22 < 4000BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END END AS v185,
    -- C.2
    f23 * 10BD AS v189
  FROM figures
),
steps_2 AS (
  SELECT
    steps.*,
    -- A.1
    v30 * 100BD AS v31,
    COALESCE((f1 IS NOT NULL) AND (v30 IS NOT NULL) AND (2BD <= v30), FALSE) AS t32,
    -- A.2
    f2 + ((v35 * 20BD) - f2) AS v36,
    (v35 * 20BD) - f2 AS v37,
    count(CASE WHEN t72 THEN 1 END) OVER (PARTITION BY bloc) AS w73,
    -- A.3
    v76 * 2BD AS v77,
    -- A.4
    (v86 - f6) * 2BD AS v87,
    -- A.5
    v97 * 500BD AS v98,
    -- A.6
    CASE WHEN v101 <= 0BD THEN 0BD WHEN NOT (v101 <= 0BD) THEN v101 END AS v102,
    -- A.7
    CASE WHEN v109 > 0BD THEN f11 ELSE NULL END AS v110,
    2BD * v109 AS v111,
    v109 * 2BD AS v116,
    -- A.8
    400BD * d123 AS v124,
    CASE WHEN f1 = 0BD THEN 1BD WHEN NOT (f1 = 0BD) THEN d123 END AS d125,
    -- B.1
    600000BD * d137 AS v138,
    CASE WHEN (f13 IS NOT NULL) AND (f14 IS NOT NULL) THEN v136 * 1000000BD ELSE f15 END AS v139,
    d137 * 750BD AS d141,
    -- B.2
    500000BD * d149 AS v150,
    CASE WHEN (f16 IS NOT NULL) AND (f17 IS NOT NULL) THEN (v148 - f17) * 1000000BD ELSE f18 END AS v151,
    d149 * 625BD AS d154,
    -- B.3
    CASE WHEN v161 <= v160 THEN v161 WHEN NOT (v161 <= v160) THEN v160 END AS v162,
    d163 * 2BD AS v165,
    -- B.4
    CASE WHEN 200000BD < f20 THEN 4BD WHEN NOT (200000BD < f20) THEN CASE WHEN t170 THEN 3BD WHEN NOT t170 THEN CASE WHEN (f20 < 100000BD) AND (NOT (f20 < 0BD)) THEN 2BD WHEN NOT ((f20 < 100000BD) AND (NOT (f20 < 0BD))) THEN CASE WHEN f20 < 0BD THEN 0BD WHEN NOT (f20 < 0BD) THEN CAST(NULL AS DECIMAL(38,0)) END END END END AS v171,
    -- B.5
    CASE WHEN v176 <= v175 THEN v176 WHEN NOT (v176 <= v175) THEN v175 END AS v177,
    d178 * 2BD AS v180,
    -- C.1
    v185 * 100BD AS v186,
    -- C.2
    CASE WHEN f23 IS NOT NULL THEN v189 ELSE 0BD END AS v190,
    CASE WHEN f23 IS NOT NULL THEN v189 ELSE 1000BD END AS v191
  FROM steps
),
steps_3 AS (
  SELECT
    steps_2.*,
    -- A.1
    CASE WHEN t32 THEN v31 ELSE 200BD END AS v33,
    CASE WHEN t32 THEN v31 ELSE 1000BD END AS v34,
    -- A.2
    (abs(v37)) + (CASE WHEN v37 < 0BD THEN f2 - 1BD WHEN NOT (v37 < 0BD) THEN 0BD END) AS v39,
    bool_or((t38 AND v37 IS NULL)) OVER (PARTITION BY bloc) AS w55,
    CAST(w73 AS DECIMAL(38,0)) AS w74,
    -- A.3
    CASE WHEN f4 <= v77 THEN f4 WHEN NOT (f4 <= v77) THEN v77 END AS v78,
    -- A.4
    CASE WHEN f6 <= v87 THEN f6 WHEN NOT (f6 <= v87) THEN v87 END AS v88,
    -- A.5
    CASE WHEN (f7 IS NOT NULL) AND (v97 IS NOT NULL) THEN v98 ELSE 0BD END AS v99,
    CASE WHEN (f7 IS NOT NULL) AND (v97 IS NOT NULL) THEN v98 ELSE 500BD END AS v100,
    -- A.6
    ((12BD - (CASE WHEN 4BD <= v102 THEN 4BD WHEN NOT (4BD <= v102) THEN v102 END)) * 5BD) + (CASE WHEN 40BD <= v103 THEN 40BD WHEN NOT (40BD <= v103) THEN v103 END) AS v104,
    -- A.7
    v110 * 5BD AS v112,
    -- A.8
    CASE WHEN f1 = 0BD THEN 0BD WHEN NOT (f1 = 0BD) THEN CASE WHEN v124 <= v122 THEN v124 WHEN NOT (v124 <= v122) THEN v122 END END AS v126,
    d125 * 4BD AS d128,
    -- B.1
    CASE WHEN v138 <= v139 THEN v138 WHEN NOT (v138 <= v139) THEN v139 END AS v140,
    d141 * 2BD AS v143,
    -- B.2
    CASE WHEN v150 <= v151 THEN v150 WHEN NOT (v150 <= v151) THEN v151 END AS v152,
    d154 * 2BD AS v156,
    -- B.3
    (v162 * 2BD) + d163 AS v164,
    (NOT ((f2 IS NULL) OR (f19 IS NULL))) AND (v162 IS NOT NULL) AS t167,
    -- B.4
    v171 * 100BD AS v172,
    -- B.5
    (v177 * 2BD) + d178 AS v179,
    (NOT ((f11 IS NULL) OR (f21 IS NULL))) AND (v177 IS NOT NULL) AS t182,
    -- C.1
    CASE WHEN (f22 IS NOT NULL) AND (v185 IS NOT NULL) THEN v186 ELSE 0BD END AS v187,
    CASE WHEN (f22 IS NOT NULL) AND (v185 IS NOT NULL) THEN v186 ELSE 500BD END AS v188
  FROM steps_2
),
steps_4 AS (
  SELECT
    steps_3.*,
    -- A.2
    CAST((v39 - v39 % f2) / f2 AS DECIMAL(38,0)) AS v40,
    CASE WHEN (f1 IS NULL) OR (f2 IS NULL) THEN 1BD < w74 ELSE 0BD < w74 END AS t75,
    -- A.3
    v78 * 1000BD AS v79,
    (NOT ((f3 IS NULL) OR (f4 IS NULL))) AND (v78 IS NOT NULL) AS t83,
    -- A.4
    CASE WHEN v88 <= 0BD THEN 0BD WHEN NOT (v88 <= 0BD) THEN v88 END AS v89,
    -- A.6
    v104 * 10BD AS v105,
    (NOT ((f8 IS NULL) OR (f9 IS NULL) OR (f10 IS NULL))) AND (v104 IS NOT NULL) AS t106,
    -- A.7
    CASE WHEN v111 <= v112 THEN v111 WHEN NOT (v111 <= v112) THEN v112 END AS v113,
    -- A.8
    v126 * 3BD AS v127,
    d128 * 2BD AS v130,
    (NOT (COALESCE(t121, FALSE))) AND (v126 IS NOT NULL) AS t132,
    -- B.1
    (v140 * 2BD) + d141 AS v142,
    -- B.2
    CASE WHEN v152 <= 0BD THEN 0BD WHEN NOT (v152 <= 0BD) THEN v152 END AS v153,
    -- B.3
    CAST((v164 - v164 % v165) / v165 AS DECIMAL(38,0)) AS v166,
    -- B.4
    CASE WHEN f20 IS NULL THEN 0BD WHEN (f20 IS NOT NULL) AND (v171 IS NOT NULL) THEN v172 ELSE 0BD END AS v173,
    CASE WHEN f20 IS NULL THEN 0BD WHEN (f20 IS NOT NULL) AND (v171 IS NOT NULL) THEN v172 ELSE 400BD END AS v174,
    -- B.5
    CAST((v179 - v179 % v180) / v180 AS DECIMAL(38,0)) AS v181
  FROM steps_3
),
steps_5 AS (
  SELECT
    steps_4.*,
    -- A.2
    CASE WHEN v37 < 0BD THEN -v40 ELSE v40 END AS v41,
    -- A.3
    (v79 * 2BD) + f4 AS v80,
    -- A.4
    v89 * 700BD AS v90,
    (NOT ((f5 IS NULL) OR (f6 IS NULL))) AND (v89 IS NOT NULL) AS t94,
    -- A.6
    CASE WHEN t106 THEN v105 ELSE 400BD END AS v107,
    CASE WHEN t106 THEN v105 ELSE 1000BD END AS v108,
    -- A.7
    v113 * 250BD AS v114,
    (NOT ((f2 IS NULL) OR (f11 IS NULL))) AND (v113 IS NOT NULL) AS t118,
    -- A.8
    (v127 * 2BD) + d128 AS v129,
    -- B.1
    CAST((v142 - v142 % v143) / v143 AS DECIMAL(38,0)) AS v144,
    -- B.2
    (v153 * 2BD) + d154 AS v155,
    -- B.3
    CASE WHEN t167 THEN v166 ELSE 0BD END AS v168,
    CASE WHEN t167 THEN v166 ELSE 300BD END AS v169,
    -- B.5
    CASE WHEN t182 THEN v181 ELSE 0BD END AS v183,
    CASE WHEN t182 THEN v181 ELSE 200BD END AS v184
  FROM steps_4
),
steps_6 AS (
  SELECT
    steps_5.*,
    -- A.2
    CASE WHEN t38 THEN v41 END AS k42,
    v37 - (v41 * f2) AS v43,
    -- A.3
    CAST((v80 - v80 % v81) / v81 AS DECIMAL(38,0)) AS v82,
    -- A.4
    (v90 * 2BD) + f6 AS v91,
    -- A.7
    (v114 * 2BD) + v109 AS v115,
    -- A.8
    CAST((v129 - v129 % v130) / v130 AS DECIMAL(38,0)) AS v131,
    -- B.1
    CASE WHEN (NOT t135) AND (v140 IS NOT NULL) THEN v144 ELSE 0BD END AS v145,
    CASE WHEN (NOT t135) AND (v140 IS NOT NULL) THEN v144 ELSE 800BD END AS v146,
    -- B.2
    CAST((v155 - v155 % v156) / v156 AS DECIMAL(38,0)) AS v157
  FROM steps_5
),
steps_7 AS (
  SELECT
    steps_6.*,
    -- A.2
    v43 * 1000000000000000000000000BD AS v44,
    count(k42) OVER (PARTITION BY bloc) AS w53,
    -- A.3
    CASE WHEN t83 THEN v82 ELSE 0BD END AS v84,
    CASE WHEN t83 THEN v82 ELSE 1000BD END AS v85,
    -- A.4
    CAST((v91 - v91 % v92) / v92 AS DECIMAL(38,0)) AS v93,
    -- A.7
    CAST((v115 - v115 % v116) / v116 AS DECIMAL(38,0)) AS v117,
    -- A.8
    CASE WHEN t132 THEN v131 ELSE 0BD END AS v133,
    CASE WHEN t132 THEN v131 ELSE 300BD END AS v134,
    -- B.2
    CASE WHEN t147 THEN 0BD WHEN (NOT t147) AND (v153 IS NOT NULL) THEN v157 ELSE 0BD END AS v158,
    CASE WHEN t147 THEN 0BD WHEN (NOT t147) AND (v153 IS NOT NULL) THEN v157 ELSE 800BD END AS v159
  FROM steps_6
),
steps_8 AS (
  SELECT
    steps_7.*,
    -- A.2
    CAST((v44 - v44 % f2) / f2 AS DECIMAL(38,0)) AS v45,
    -- A.4
    CASE WHEN t94 THEN v93 ELSE 0BD END AS v95,
    CASE WHEN t94 THEN v93 ELSE 700BD END AS v96,
    -- A.7
    CASE WHEN t118 THEN v117 ELSE 0BD END AS v119,
    CASE WHEN t118 THEN v117 ELSE 500BD END AS v120
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
    v47 * 1000000000000000000000000BD AS v48
  FROM steps_9
),
steps_11 AS (
  SELECT
    steps_10.*,
    -- A.2
    CAST((v48 - v48 % f2) / f2 AS DECIMAL(38,0)) AS v49
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
    CASE WHEN v56 > 0BD THEN ((v35 * 20BD) - f2) * w52 WHEN v56 < 0BD THEN -(((v35 * 20BD) - f2) * w52) ELSE NULL END AS v57,
    NULLIF(abs(v56), 0BD) AS d58
  FROM steps_15
),
steps_17 AS (
  SELECT
    steps_16.*,
    -- A.2
    f2 * d58 AS d59,
    CASE WHEN ((v35 * 20BD) - f2) < 0BD THEN CASE WHEN v36 <= 0BD THEN 0BD WHEN NOT (v36 <= 0BD) THEN v36 END WHEN NOT (((v35 * 20BD) - f2) < 0BD) THEN CASE WHEN 0BD < v56 THEN (f2 * d58) + v57 WHEN NOT (0BD < v56) THEN 1BD END END AS v62
  FROM steps_16
),
steps_18 AS (
  SELECT
    steps_17.*,
    -- A.2
    CASE WHEN 0BD < v56 THEN d59 WHEN NOT (0BD < v56) THEN 1BD END AS d60,
    v62 * 500BD AS v63
  FROM steps_17
),
steps_19 AS (
  SELECT
    steps_18.*,
    -- A.2
    CASE WHEN ((v35 * 20BD) - f2) < 0BD THEN f2 WHEN NOT (((v35 * 20BD) - f2) < 0BD) THEN d60 END AS d61,
    abs(v63) AS v64
  FROM steps_18
),
steps_20 AS (
  SELECT
    steps_19.*,
    -- A.2
    (v64 * 2BD) + d61 AS v65,
    d61 * 2BD AS v66,
    COALESCE((NOT ((f1 IS NULL) OR (f2 IS NULL))) AND (v62 IS NOT NULL) AND (0BD <= v62) AND (v62 <= (2BD * d61)), FALSE) AS t69
  FROM steps_19
),
steps_21 AS (
  SELECT
    steps_20.*,
    -- A.2
    CAST((v65 - v65 % v66) / v66 AS DECIMAL(38,0)) AS v67
  FROM steps_20
),
steps_22 AS (
  SELECT
    steps_21.*,
    -- A.2
    CASE WHEN v63 < 0BD THEN -v67 ELSE v67 END AS v68
  FROM steps_21
),
steps_23 AS (
  SELECT
    steps_22.*,
    -- A.2
    CASE WHEN t69 THEN v68 ELSE 0BD END AS v70,
    CASE WHEN t69 THEN v68 ELSE 1000BD END AS v71
  FROM steps_22
),
sections AS (
  SELECT
    steps_23.*,
    ((((((v33 + v70) + v84) + v95) + v99) + v107) + v119) + v133 AS v192,
    ((((((v34 + v71) + v85) + v96) + v100) + v108) + v120) + v134 AS v193,
    (((v145 + v158) + v168) + v173) + v183 AS v194,
    (((v146 + v159) + v169) + v174) + v184 AS v195,
    v187 + v190 AS v196,
    v188 + v191 AS v197
  FROM steps_23
),
sections_2 AS (
  SELECT
    sections.*,
    (v192 + v194) + v196 AS v198,
    (v193 + v195) + v197 AS v199
  FROM sections
),
totals AS (
  SELECT
    sections_2.*,
    ((((((17BD + ((CAST(CASE WHEN NOT t147 THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 2BD)) * 4BD) + 3BD) + ((CAST(CASE WHEN f20 IS NOT NULL THEN 1BD ELSE 0BD END AS DECIMAL(38,0))) * 4BD)) + 2BD) + 5BD) + 10BD AS v200,
    v86 - f6 AS v217
  FROM sections_2
),
totals_2 AS (
  SELECT
    totals.*,
    CASE WHEN v200 = 0BD THEN 1BD WHEN v198 < 0BD THEN v200 ELSE v200 END AS d201,
    CASE WHEN v200 = 0BD THEN v198 WHEN v198 < 0BD THEN v198 * 100BD ELSE v198 * 100BD END AS v202,
    CASE WHEN v200 = 0BD THEN 1BD WHEN v199 < 0BD THEN v200 ELSE v200 END AS d203,
    CASE WHEN v200 = 0BD THEN v199 WHEN v199 < 0BD THEN v199 * 100BD ELSE v199 * 100BD END AS v204,
    (abs(v217)) + (CASE WHEN v217 < 0BD THEN f6 - 1BD WHEN NOT (v217 < 0BD) THEN 0BD END) AS v218
  FROM totals
),
totals_3 AS (
  SELECT
    totals_2.*,
    (abs(v202)) + (CASE WHEN v202 < 0BD THEN d201 - 1BD WHEN NOT (v202 < 0BD) THEN 0BD END) AS v205,
    (abs(v204)) + (CASE WHEN v204 < 0BD THEN d203 - 1BD WHEN NOT (v204 < 0BD) THEN 0BD END) AS v211,
    CAST((v218 - v218 % f6) / f6 AS DECIMAL(38,0)) AS v219
  FROM totals_2
),
totals_4 AS (
  SELECT
    totals_3.*,
    CAST((v205 - v205 % d201) / d201 AS DECIMAL(38,0)) AS v206,
    CAST((v211 - v211 % d203) / d203 AS DECIMAL(38,0)) AS v212,
    CASE WHEN v217 < 0BD THEN -v219 ELSE v219 END AS v220
  FROM totals_3
),
totals_5 AS (
  SELECT
    totals_4.*,
    CASE WHEN v202 < 0BD THEN -v206 ELSE v206 END AS v207,
    CASE WHEN v204 < 0BD THEN -v212 ELSE v212 END AS v213,
    v217 - (v220 * f6) AS v221
  FROM totals_4
),
totals_6 AS (
  SELECT
    totals_5.*,
    v202 - (v207 * d201) AS v208,
    v204 - (v213 * d203) AS v214,
    v221 * 1000000000000000000000000BD AS v222
  FROM totals_5
),
totals_7 AS (
  SELECT
    totals_6.*,
    v208 * 100000000000000000000000000000000BD AS v209,
    v214 * 100000000000000000000000000000000BD AS v215,
    CAST((v222 - v222 % f6) / f6 AS DECIMAL(38,0)) AS v223
  FROM totals_6
),
totals_8 AS (
  SELECT
    totals_7.*,
    CAST((v209 - v209 % d201) / d201 AS DECIMAL(38,0)) AS v210,
    CAST((v215 - v215 % d203) / d203 AS DECIMAL(38,0)) AS v216,
    v222 - (v223 * f6) AS v224
  FROM totals_7
),
totals_9 AS (
  SELECT
    totals_8.*,
    v224 * 1000000000000000000000000BD AS v225
  FROM totals_8
),
totals_10 AS (
  SELECT
    totals_9.*,
    CAST((v225 - v225 % f6) / f6 AS DECIMAL(38,0)) AS v226
  FROM totals_9
),
ends AS (
  SELECT
    totals_10.*, at_best,
    CASE WHEN at_best = 1 THEN v213 ELSE v207 END AS k227,
    CASE WHEN at_best = 1 THEN v216 ELSE v210 END AS k230,
    CASE WHEN at_best = 1 THEN v193 ELSE v192 END AS k233,
    CASE WHEN at_best = 1 THEN v34 ELSE v33 END AS k234,
    CASE WHEN at_best = 1 THEN v220 ELSE v220 END AS k235,
    CASE WHEN at_best = 1 THEN v223 ELSE v223 END AS k238,
    CASE WHEN at_best = 1 THEN v226 ELSE v226 END AS k241
  FROM totals_10 CROSS JOIN (SELECT 0 AS at_best UNION ALL SELECT 1 AS at_best) AS both_ends
),
ends_2 AS (
  SELECT
    ends.*,
    CASE WHEN k227 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k228,
    COALESCE(k227, 0BD) AS k229,
    CASE WHEN k230 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k231,
    COALESCE(k230, 0BD) AS k232,
    CASE WHEN k235 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k236,
    COALESCE(k235, 0BD) AS k237,
    CASE WHEN k238 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k239,
    COALESCE(k238, 0BD) AS k240,
    CASE WHEN k241 IS NOT NULL THEN 0 WHEN at_best = 1 THEN 1 ELSE -1 END AS k242,
    COALESCE(k241, 0BD) AS k243
  FROM ends
),
ranks AS (
  SELECT
    ends_2.*,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w244,
    sum(CASE WHEN at_best = 0 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k228, k229, k231, k232, k233, k234, k236, k237, k239, k240, k242, k243) AS w245,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc) AS w246,
    sum(CASE WHEN at_best = 1 AND TRUE THEN 1 ELSE 0 END) OVER (PARTITION BY bloc ORDER BY k228, k229, k231, k232, k233, k234, k236, k237, k239, k240, k242, k243) AS w247,
    dense_rank() OVER (PARTITION BY bloc ORDER BY k228, k229, k231, k232, k233, k234, k236, k237, k239, k240, k242, k243) AS w248,
    count(*) OVER (PARTITION BY bloc) AS w249
  FROM ends_2
),
places AS (
  SELECT
    ranks.*,
    max(CASE WHEN at_best = 1 THEN 1 + w244 - w245 END) OVER (PARTITION BY bloc, unit) AS p250,
    max(CASE WHEN at_best = 0 THEN 1 + w246 - w247 END) OVER (PARTITION BY bloc, unit) AS p251,
    min(w248) OVER (PARTITION BY bloc, unit) AS p252,
    max(w248) OVER (PARTITION BY bloc, unit) AS p253,
    count(*) OVER (PARTITION BY bloc, unit) AS p254
  FROM ranks
)
SELECT
  bloc AS `bloc`,
  unit AS `unit`,
  CASE WHEN p254 <> 2 OR w249 > 2000000000 THEN CAST(raise_error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS STRING)) AS BIGINT) ELSE p250 END AS `rank least`,
  CASE WHEN p254 <> 2 OR w249 > 2000000000 THEN CAST(raise_error('a unit stands there twice, or a bloc is too large: ' || CAST(unit AS STRING)) AS BIGINT) ELSE p251 - CASE WHEN p253 > p252 THEN 1 ELSE 0 END END AS `rank most`,
  CAST(v198 AS DECIMAL(38,0)) * 0.01BD AS `total least`,
  CAST(v199 AS DECIMAL(38,0)) * 0.01BD AS `total most`,
  v200 AS `assigned`,
  v200 AS `surely assigned`,
  v202 AS `percent least top`,
  CAST(d201 * 100BD AS DECIMAL(38,0)) AS `percent least bottom`,
  v204 AS `percent most top`,
  CAST(d203 * 100BD AS DECIMAL(38,0)) AS `percent most bottom`,
  CASE WHEN (9000BD * d201) <= v202 THEN 'excellent' WHEN (8000BD * d201) <= v202 THEN 'good' WHEN (5000BD * d201) <= v202 THEN 'completed' WHEN 0BD <= v202 THEN 'incomplete' ELSE NULL END AS `grade least`,
  CASE WHEN v204 IS NULL OR (9000BD * d203) <= v204 THEN 'excellent' WHEN v204 IS NULL OR (8000BD * d203) <= v204 THEN 'good' WHEN v204 IS NULL OR (5000BD * d203) <= v204 THEN 'completed' WHEN v204 IS NULL OR 0BD <= v204 THEN 'incomplete' ELSE NULL END AS `grade most`,
  CAST(v192 AS DECIMAL(38,0)) * 0.01BD AS `section A least`,
  CAST(v193 AS DECIMAL(38,0)) * 0.01BD AS `section A most`,
  CAST(v194 AS DECIMAL(38,0)) * 0.01BD AS `section B least`,
  CAST(v195 AS DECIMAL(38,0)) * 0.01BD AS `section B most`,
  CAST(v196 AS DECIMAL(38,0)) * 0.01BD AS `section C least`,
  CAST(v197 AS DECIMAL(38,0)) * 0.01BD AS `section C most`,
  -- A.1 Number of new FDI projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); “48 dự án FDI, vốn đầu tư đăng ký 181,51 triệu USD”
  CAST(v33 AS DECIMAL(38,0)) * 0.01BD AS `A.1 least`,
  CAST(v34 AS DECIMAL(38,0)) * 0.01BD AS `A.1 most`,
  CASE WHEN t32 THEN 'determined' ELSE 'open' END AS `A.1 state`,
  -- A.2 New FDI projects against those in force, target 5%, relative to the leader of the bloc
  --   Đề xuất của dự án thidua (proposal of the thidua project); “26 dự án FDI và 9 dự án trong nước”
  CAST(v70 AS DECIMAL(38,0)) * 0.01BD AS `A.2 least`,
  CAST(v71 AS DECIMAL(38,0)) * 0.01BD AS `A.2 most`,
  CASE WHEN t69 THEN 'determined' ELSE 'open' END || CASE WHEN COALESCE(((v35 IS NOT NULL) AND t75 AND (NOT (((v35 * 20BD) - f2) < 0BD))) OR ((v35 IS NOT NULL) AND t75 AND (0BD < v56) AND (v56 IS NOT NULL) AND (NOT (((v35 * 20BD) - f2) < 0BD))), FALSE) THEN ', others missing' ELSE '' END AS `A.2 state`,
  -- A.3 Capital registered against the plan
  --   Đề xuất của dự án thidua (proposal of the thidua project); “đạt 61,2% (463,95 triệu USD/750 triệu USD) so với kế hoạch năm 2018”
  CAST(v84 AS DECIMAL(38,0)) * 0.01BD AS `A.3 least`,
  CAST(v85 AS DECIMAL(38,0)) * 0.01BD AS `A.3 most`,
  CASE WHEN t83 THEN 'determined' ELSE 'open' END AS `A.3 state`,
  -- A.4 Growth in new projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); “số dự án đăng ký thành lập đạt 131,8% (58/44)”
  CAST(v95 AS DECIMAL(38,0)) * 0.01BD AS `A.4 least`,
  CAST(v96 AS DECIMAL(38,0)) * 0.01BD AS `A.4 most`,
  CASE WHEN t94 THEN 'determined' ELSE 'open' END AS `A.4 state`,
  -- A.5 At least 1,000 bn VND of domestic capital
  --   Đề xuất của dự án thidua (proposal of the thidua project); “cấp mới và tăng thêm là 291,2 triệu USD và 1.953 tỷ đồng”
  CAST(v99 AS DECIMAL(38,0)) * 0.01BD AS `A.5 least`,
  CAST(v100 AS DECIMAL(38,0)) * 0.01BD AS `A.5 most`,
  CASE WHEN (f7 IS NOT NULL) AND (v97 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `A.5 state`,
  -- A.6 Capital increases and new domestic projects
  --   Đề xuất của dự án thidua (proposal of the thidua project); “điều chỉnh tăng vốn cho 11 dự án FDI và 07 dự án trong nước”
  CAST(v107 AS DECIMAL(38,0)) * 0.01BD AS `A.6 least`,
  CAST(v108 AS DECIMAL(38,0)) * 0.01BD AS `A.6 most`,
  CASE WHEN t106 THEN 'determined' ELSE 'open' END AS `A.6 state`,
  -- A.7 Share of domestic projects among those in force
  --   Đề xuất của dự án thidua (proposal of the thidua project); “842 dự án FDI và 425 dự án trong nước”
  CAST(v119 AS DECIMAL(38,0)) * 0.01BD AS `A.7 least`,
  CAST(v120 AS DECIMAL(38,0)) * 0.01BD AS `A.7 most`,
  CASE WHEN t118 THEN 'determined' ELSE 'open' END AS `A.7 state`,
  -- A.8 Capital per new FDI project, all points from 4 million USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “4 dự án trong khu công nghiệp với số vốn 9,1 triệu USD”
  CAST(v133 AS DECIMAL(38,0)) * 0.01BD AS `A.8 least`,
  CAST(v134 AS DECIMAL(38,0)) * 0.01BD AS `A.8 most`,
  CASE WHEN t132 THEN 'determined' ELSE 'open' END AS `A.8 state`,
  -- B.1 Export against the plan, all points at 120%
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 894 triệu USD tăng 34% so với cùng kỳ và ước đạt 54% kế hoạch năm”
  CAST(v145 AS DECIMAL(38,0)) * 0.01BD AS `B.1 least`,
  CAST(v146 AS DECIMAL(38,0)) * 0.01BD AS `B.1 most`,
  CASE WHEN (NOT t135) AND (v140 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `B.1 state`,
  -- B.2 Growth in budget payments
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 1.460 tỷ đồng tăng 40% so với cùng kỳ và đạt 58% kế hoạch năm”
  CAST(v158 AS DECIMAL(38,0)) * 0.01BD AS `B.2 least`,
  CAST(v159 AS DECIMAL(38,0)) * 0.01BD AS `B.2 most`,
  CASE WHEN t147 THEN 'not assigned' WHEN (NOT t147) AND (v153 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `B.2 state`,
  -- B.3 Capital per FDI project, all points from 15 million USD
  --   Đề xuất của dự án thidua (proposal of the thidua project); “195 dự án FDI với tổng vốn đăng ký là 2.496,1 triệu USD”
  CAST(v168 AS DECIMAL(38,0)) * 0.01BD AS `B.3 least`,
  CAST(v169 AS DECIMAL(38,0)) * 0.01BD AS `B.3 most`,
  CASE WHEN t167 THEN 'determined' ELSE 'open' END AS `B.3 state`,
  -- B.4 Published growth of industrial production
  --   Đề xuất của dự án thidua (proposal of the thidua project); “ước đạt 36.971 tỷ đồng tăng 46% so với cùng kỳ và đạt 67,2% kế hoạch năm”
  CAST(v173 AS DECIMAL(38,0)) * 0.01BD AS `B.4 least`,
  CAST(v174 AS DECIMAL(38,0)) * 0.01BD AS `B.4 most`,
  CASE WHEN f20 IS NULL THEN 'not assigned' WHEN (f20 IS NOT NULL) AND (v171 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `B.4 state`,
  -- B.5 Capital per domestic project, all points from 250 bn VND
  --   Đề xuất của dự án thidua (proposal of the thidua project); “133 dự án trong nước với tổng vốn đầu tư đăng ký là 24.717 tỷ đồng”
  CAST(v183 AS DECIMAL(38,0)) * 0.01BD AS `B.5 least`,
  CAST(v184 AS DECIMAL(38,0)) * 0.01BD AS `B.5 most`,
  CASE WHEN t182 THEN 'determined' ELSE 'open' END AS `B.5 state`,
  -- C.1 Occupancy of the planned land
  --   Đề xuất của dự án thidua (proposal of the thidua project); “Tỷ lệ lấp đầy trên diện tích đất quy hoạch đạt 62,9%”
  CAST(v187 AS DECIMAL(38,0)) * 0.01BD AS `C.1 least`,
  CAST(v188 AS DECIMAL(38,0)) * 0.01BD AS `C.1 most`,
  CASE WHEN (f22 IS NOT NULL) AND (v185 IS NOT NULL) THEN 'determined' ELSE 'open' END AS `C.1 state`,
  -- C.2 Emulation and commendation work
  --   Đề xuất của dự án thidua (proposal of the thidua project)
  CAST(v190 AS DECIMAL(38,0)) * 0.01BD AS `C.2 least`,
  CAST(v191 AS DECIMAL(38,0)) * 0.01BD AS `C.2 most`,
  CASE WHEN f23 IS NOT NULL THEN 'determined' ELSE 'open' END AS `C.2 state`
FROM places
WHERE at_best = 0
ORDER BY bloc, `rank least` ASC NULLS LAST, `rank most`, unit;
