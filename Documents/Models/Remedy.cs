namespace ApprovalHub.Documents.Models;

/// <summary>Where an act can be contested: review within 60 days (行政复议法 §20), court within six months (行政诉讼法 §46).</summary>
/// <param name="ReviewOrgan">复议机关, for example 新乡市红旗区人民政府.</param>
/// <param name="Court">Court, for example 新乡市红旗区人民法院.</param>
public sealed record Remedy(string ReviewOrgan, string Court);
