$version: "2"
namespace sample
use aws.protocols#awsJson1_0

@awsJson1_0
service Sample { version: "1", operations: [Do] }
operation Do { input: R, output: R }
structure R { r: R, list: Rs, map: RMap, u: RU, sl: SparseRs, sm: SparseRMap, ll: RsOfRs, mm: MapOfMap, s1: S1, s2: S2, s3: S3, s4: S4, s5: S5, s6: S6, s7: S7, s8: S8, s9: S9, s10: S10, s11: S11, s12: S12, s13: S13, s14: S14, s15: S15, s16: S16, s17: S17, m1: M1, m2: M2, m3: M3, m4: M4, m5: M5, m6: M6, ul: ULists, uniq: Uniq, uniqBlob: UniqBlobs, uniqLists: UniqLists, keyed: KeyedSparse }
list Rs { member: R }
map RMap { key: String, value: R }
union RU { r: R, u: RU, list: RUs, map: RUMap, sparse: SparseRUs }
list RUs { member: RU }
map RUMap { key: String, value: RU }
@sparse list SparseRUs { member: RU }
@sparse list SparseRs { member: R }
@sparse map SparseRMap { key: String, value: R }
list RsOfRs { member: Rs }
map MapOfMap { key: String, value: MapOfMap2 }
map MapOfMap2 { key: En, value: RMap }
@sparse list S1 { member: Boolean }
@sparse list S2 { member: Byte }
@sparse list S3 { member: Short }
@sparse list S4 { member: Integer }
@sparse list S5 { member: Long }
@sparse list S6 { member: Float }
@sparse list S7 { member: Double }
@sparse list S8 { member: BigInteger }
@sparse list S9 { member: BigDecimal }
@sparse list S10 { member: Blob }
@sparse list S11 { member: Document }
@sparse list S12 { member: Timestamp }
@sparse list S13 { member: En }
@sparse list S14 { member: Ie }
@sparse list S15 { member: String }
@sparse list S16 { member: S15 }
@sparse list S17 { member: M1 }
@sparse map M1 { key: En, value: String }
@sparse map M2 { key: String, value: M1 }
@sparse map M3 { key: En, value: Blob }
@sparse map M4 { key: String, value: Timestamp }
@sparse map M5 { key: En, value: S16 }
map M6 { key: En, value: Blob }
list ULists { member: UniqBlobs }
@uniqueItems list Uniq { member: Integer }
@uniqueItems list UniqBlobs { member: Blob }
@uniqueItems list UniqLists { member: Uniq }
@sparse map KeyedSparse { key: KeyS, value: Uniq }
@length(min: 1) string KeyS
enum En { A, B }
intEnum Ie { A = 1
  }
