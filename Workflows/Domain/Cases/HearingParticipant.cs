namespace ApprovalHub.Domain.Cases;

/// <summary>Who took part in a hearing (听证参加人).</summary>
/// <param name="Name">Name.</param>
/// <param name="Capacity">As what, for example 申请人 or 利害关系人.</param>
public sealed record HearingParticipant(string Name, string Capacity);
