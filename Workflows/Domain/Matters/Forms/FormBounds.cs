namespace ApprovalHub.Domain.Matters.Forms;

/// <summary>How large a form may be, so that whatever is imported can be drawn and checked at once.</summary>
public static class FormBounds
{
    /// <summary>Characters of a form's description.</summary>
    public const int LongestDocument = 128 * 1024;

    /// <summary>Fields in all, those of groups included.</summary>
    public const int MostFields = 120;

    public const int MostSections = 20, MostChoices = 100, MostConditions = 5, MostRows = 50;

    public const int LongestName = 40, LongestTitle = 60, LongestHelp = 300, LongestPattern = 200, LongestUnit = 20;

    /// <summary>Characters of a line and of a text of several lines, where the field does not say less.</summary>
    public const int LongestLine = 200, LongestText = 2000;

    /// <summary>A name that a case keeps for itself in its form: the terms of a licence.</summary>
    public const string ReservedName = "licence";
}
