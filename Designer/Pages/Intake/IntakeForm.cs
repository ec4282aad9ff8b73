using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Designer.Components;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>The counter's form as far as it is filled; it is what a draft holds.</summary>
public sealed class IntakeForm
{
    public string? MatterCode { get; set; }

    public string? MatterName { get; set; }

    public ApplicantKind Kind { get; set; } = ApplicantKind.Person;

    public string Name { get; set; } = "";

    public string IdNumber { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";

    public ContactWay Contact { get; set; }

    public string Email { get; set; } = "";

    public bool NoReminders { get; set; }

    public string Legal { get; set; } = "";

    public string LegalId { get; set; } = "";

    public bool HasAgent { get; set; }

    public string AgentName { get; set; } = "";

    public string AgentId { get; set; } = "";

    public string AgentPhone { get; set; } = "";

    public string Authority { get; set; } = "";

    public List<FormMaterial> Materials { get; set; } = [];

    /// <summary>What was typed into the matter's form, by place.</summary>
    public Dictionary<string, string> Fields { get; set; } = [];

    /// <summary>The same as it is sent; null where the matter has no form or nothing stands in it.</summary>
    public JsonElement? Entries { get; set; }

    public bool AsksGreen { get; set; }

    public string GreenReason { get; set; } = "";

    /// <summary>The outcome that the clerk has chosen; null takes what the materials suggest.</summary>
    public string? Outcome { get; set; }

    public string Opinion { get; set; } = "";

    public string Ground { get; set; } = "";

    /// <summary>The organ to apply to, where this one is not competent.</summary>
    public string Organ { get; set; } = "";

    /// <summary>Who has signed the promise letter on paper; null is the applicant.</summary>
    public string? Signer { get; set; }

    public int? SupplyDays { get; set; }

    [JsonIgnore]
    public bool IsPerson => Kind == ApplicantKind.Person;

    /// <summary>Whether nothing has been typed that would be missed.</summary>
    [JsonIgnore]
    public bool IsEmpty => MatterCode is null && Name.Length + IdNumber.Length + Phone.Length + AgentName.Length == 0;

    /// <summary>Codes of what is there.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Given => [.. Materials.Where(m => m.Mark == MaterialMark.Received).Select(m => m.Code)];

    /// <summary>Who may sign for the applicant.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Signers =>
        [.. new[] { IsPerson ? Name : Legal, HasAgent ? AgentName : "" }.Select(n => n.Trim()).Where(n => n.Length > 0).Distinct()];

    [JsonIgnore]
    public string? SignedBy => Signer is not null && Signers.Contains(Signer) ? Signer : Signers is [var first, ..] ? first : null;

    /// <summary>A number that passes says what kind of applicant it is: a credit code by who registered it (GB 32100), else a citizen.</summary>
    /// <param name="typed">The number.</param>
    /// <param name="served">Whom the matter serves.</param>
    /// <param name="today">Today.</param>
    public void Number(string typed, IReadOnlyList<ApplicantKind> served, DateOnly today)
    {
        IdNumber = typed;
        var kind = IdentityNumbers.KindOf(typed, today);
        if (kind is { } known && served.Contains(known) && (known == ApplicantKind.Person) != IsPerson)
            Kind = known;
    }

    /// <summary>Takes a matter; what stands on both lists stays ticked.</summary>
    public void Choose(MatterGuide matter)
    {
        var before = MatterCode == matter.Code ? Materials : [];
        if (MatterCode is not null && MatterCode != matter.Code)
            (Fields, Entries) = ([], null);
        (MatterCode, MatterName) = (matter.Code, matter.Name);
        Materials = [.. matter.Materials.Select(listed => before.Find(m => m.Code == listed.Code) ?? FormMaterial.Of(listed))];
        if (matter.Applicants == "Person")
            Kind = ApplicantKind.Person;
        else if (matter.Applicants == "Organisation" && IsPerson)
            Kind = ApplicantKind.Enterprise;
        if (matter.Green is null)
            AsksGreen = false;
    }

    /// <summary>
    /// What the materials suggest: accept what is whole, tolerate what may come later, else tell what is missing. A list that nobody has looked
    /// through suggests nothing that reaches the applicant: accepting it is refused by name.
    /// </summary>
    public string Suggested(IReadOnlyList<MatterGuide.Material> listed)
    {
        var missing = listed.Where(m => m.Required).Select(m => Materials.Find(x => x.Code == m.Code)?.Mark ?? MaterialMark.Open)
            .Where(mark => mark != MaterialMark.Received).ToList();
        if (missing.Count == 0 || missing.Contains(MaterialMark.Open))
            return "Accepted";
        return missing.TrueForAll(mark => mark == MaterialMark.Tolerated) ? "Tolerated" : "Correction";
    }
}
