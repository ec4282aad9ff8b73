namespace ApprovalHub.Domain.Process;

/// <summary>A port (outcome) of an activity type.</summary>
/// <param name="Name">Name in the definition.</param>
/// <param name="Use">Whether a line must leave it.</param>
/// <param name="Result">Result of the case that this outcome decides, one of <see cref="CaseResults"/>, or null.</param>
/// <param name="Paper">Paper that law asks for at this outcome, or null.</param>
/// <param name="Report">Data set reported at this outcome, or null.</param>
public sealed record ActivityPort(string Name, PortUse Use, string? Result = null, string? Paper = null, string? Report = null);
