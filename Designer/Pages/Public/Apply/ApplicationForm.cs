using System.Text.Json.Serialization;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Matters;
using ApprovalHub.Api.Contracts.Public;

namespace ApprovalHub.Designer.Pages.Public.Apply;

/// <summary>An online application as far as it is filled: what the browser and the server keep until it is sent.</summary>
public sealed class ApplicationForm
{
    /// <summary>实施编码</summary>
    public required string MatterCode { get; init; }

    public required string MatterName { get; init; }

    /// <summary>Where the applicant is: 0 applicant, 1 agent, 2 materials, 3 check.</summary>
    public int Step { get; set; }

    public ApplicantKind Kind { get; set; } = ApplicantKind.Person;

    public string Name { get; set; } = "";

    public string IdNumber { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";

    public ContactWay Contact { get; set; }

    public string Email { get; set; } = "";

    public bool NoReminders { get; set; }

    public string LegalRepresentative { get; set; } = "";

    public string LegalRepresentativeId { get; set; } = "";

    public bool HasAgent { get; set; }

    public string AgentName { get; set; } = "";

    public string AgentId { get; set; } = "";

    public string AgentPhone { get; set; } = "";

    public string Authority { get; set; } = "";

    /// <summary>Codes of materials had by data sharing that the applicant says not to have yet.</summary>
    public HashSet<string> Lacking { get; init; } = [];

    /// <summary>What was typed into the matter's form, by place.</summary>
    public Dictionary<string, string> Fields { get; init; } = [];

    public string GreenReason { get; set; } = "";

    /// <summary>Declared before each sending, and not kept.</summary>
    [JsonIgnore]
    public bool Truthful { get; set; }

    /// <summary>Idempotency key of the intention to apply: the same until the server has said no.</summary>
    public string Key { get; set; } = Guid.CreateVersion7().ToString("N");

    /// <summary>What was sent while the answer is not known; sent again it is this, to the letter, so that it is one application.</summary>
    public ApplyRequest? Asked { get; set; }

    public bool IsPerson => Kind == ApplicantKind.Person;

    /// <summary>Whether a material is there: as files, or had by data sharing.</summary>
    public MaterialWay? WayOf(MatterGuide.Material material, IReadOnlySet<string> uploaded) =>
        uploaded.Contains(material.Code) ? MaterialWay.Uploaded
        : material.Source == "Shared" && !Lacking.Contains(material.Code) ? MaterialWay.Shared
        : null;

    /// <summary>What is sent.</summary>
    /// <param name="materials">The matter's checklist.</param>
    /// <param name="uploaded">Codes of the materials that have a file.</param>
    public ApplyRequest ToRequest(IReadOnlyList<MatterGuide.Material> materials, IReadOnlySet<string> uploaded) => new()
    {
        MatterCode = MatterCode,
        Applicant = new ApplicantInput
        {
            Kind = Kind,
            Name = Name.Trim(),
            IdNumber = IdNumber.Trim(),
            Phone = Phone.Trim(),
            Address = NullIfEmpty(Address),
            Contact = Contact,
            Email = Contact == ContactWay.Sms ? null : NullIfEmpty(Email),
            NoReminders = NoReminders,
            LegalRepresentative = IsPerson ? null : NullIfEmpty(LegalRepresentative),
            LegalRepresentativeId = IsPerson ? null : NullIfEmpty(LegalRepresentativeId),
        },
        Agent = HasAgent ? new AgentInput { Name = AgentName.Trim(), IdNumber = AgentId.Trim(), Phone = AgentPhone.Trim(), Authority = Authority.Trim() } : null,
        Materials = [.. materials.Select(m => (m.Code, Way: WayOf(m, uploaded))).Where(m => m.Way is not null).Select(m => new MaterialInput { Code = m.Code, Way = m.Way!.Value })],
        GreenReason = NullIfEmpty(GreenReason),
    };

    private static string? NullIfEmpty(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
