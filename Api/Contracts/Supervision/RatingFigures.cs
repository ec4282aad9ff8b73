namespace ApprovalHub.Api.Contracts.Supervision;

/// <summary>评价 of a matter in a period: cases that ended, ratings by grade, and low ones whose supervision item is closed.</summary>
public sealed record RatingFigures(
    string DepartmentCode, string MatterCode, string Name, int Ended, int VerySatisfied, int Satisfied, int Fair, int Dissatisfied, int VeryDissatisfied, int Closed);
