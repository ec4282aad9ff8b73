namespace ApprovalHub.Domain.People;

/// <summary>Phones of a department.</summary>
/// <param name="Consult">咨询电话</param>
/// <param name="Complaint">监督投诉电话, another one (FACTS 2.7).</param>
public sealed record ContactPhones(string Consult, string Complaint);
