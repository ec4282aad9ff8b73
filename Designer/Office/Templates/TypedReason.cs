namespace ApprovalHub.Designer.Pages.Templates;

/// <summary>A first day and a reason as they are typed: the page keeps them while the form makes room for a step's details.</summary>
public sealed class TypedReason
{
    public DateOnly Day { get; set; }

    public string Words { get; set; } = "";

    public bool Missing => Words.Trim().Length == 0;
}
