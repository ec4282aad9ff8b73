namespace ApprovalHub.Api.Contracts.Templates;

/// <summary>A version is to go out of use.</summary>
/// <param name="Why">Why, at most 500 characters.</param>
/// <param name="From">First day on which new cases no longer take it; null is today.</param>
public sealed record RetireTemplateRequest(string? Why, DateOnly? From = null);
