using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>A line of the checklist as the clerk has filled it.</summary>
public sealed class FormMaterial
{
    public string Code { get; set; } = "";

    public MaterialMark Mark { get; set; }

    public int Originals { get; set; }

    public int Copies { get; set; }

    public MaterialWay Way { get; set; }

    /// <summary>What the correction notice will ask for; null takes the usual words for what is missing.</summary>
    public string? Asked { get; set; }

    /// <summary>A line as the published list asks for it.</summary>
    public static FormMaterial Of(MatterGuide.Material listed)
    {
        var shared = listed.Source == "Shared" || (listed.Form == "Electronic" && listed.Originals + listed.Copies == 0);
        return new FormMaterial
        {
            Code = listed.Code,
            Originals = listed.Originals,
            Copies = shared ? listed.Copies : Math.Max(listed.Copies, listed.Originals == 0 ? 1 : 0),
            Way = shared ? MaterialWay.Shared : MaterialWay.Paper,
        };
    }
}
