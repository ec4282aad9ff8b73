namespace ApprovalHub.Designer.Pages.Cases.Acts;

/// <summary>Types of steps whose forms ask for something of their own.</summary>
internal static class Steps
{
    public const string Intake = "ApprovalHub.Intake";
    public const string Correction = "ApprovalHub.Correction";
    public const string Review = "ApprovalHub.Review";
    public const string SpecialProcedure = "ApprovalHub.SpecialProcedure";
}
