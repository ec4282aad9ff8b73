namespace ApprovalHub.Api.Contracts.Green;

/// <summary>What a supervisor found of a sampled case.</summary>
/// <param name="Finding">Justified 理由成立 or NotJustified 理由不成立.</param>
/// <param name="Words">Why.</param>
public sealed record GreenFindingRequest(string Finding, string Words);
