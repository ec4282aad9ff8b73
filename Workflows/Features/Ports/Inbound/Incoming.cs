using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ApprovalHub.Features.Ports.Inbound;

/// <summary>What a message of a platform says, in the hub's own values; what its kind does not say is null. Nothing of it is checked yet.</summary>
public sealed record Incoming
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>办件编号 of the case that it is about, where the platform knows it.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>The platform's own number of the application that it is about.</summary>
    public string? ApplicationNumber { get; init; }

    /// <summary>实施编码</summary>
    public string? MatterCode { get; init; }

    /// <summary>Name of one of <see cref="Domain.Cases.ApplicantKind"/>.</summary>
    public string? ApplicantKind { get; init; }

    public string? ApplicantName { get; init; }

    public string? ApplicantIdNumber { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public string? LegalRepresentative { get; init; }

    public string? AgentName { get; init; }

    public string? AgentIdNumber { get; init; }

    public string? AgentPhone { get; init; }

    /// <summary>委托事项及权限</summary>
    public string? AgentAuthority { get; init; }

    public IReadOnlyList<IncomingMaterial> Materials { get; init; } = [];

    /// <summary>The form, as a JSON object, or null.</summary>
    public string? Form { get; init; }

    /// <summary>Why it is withdrawn.</summary>
    public string? Reason { get; init; }

    /// <summary>The step that is rated, as the platform counts it; null for the matter as a whole.</summary>
    public int? RatedStep { get; init; }

    /// <summary>Name of one of <see cref="Domain.Ratings.RatingGrade"/>.</summary>
    public string? Grade { get; init; }

    /// <summary>Names of <see cref="Domain.Ratings.RatingReason"/>; null for none: what a message says must read the same with every version of the program.</summary>
    public IReadOnlyList<string>? RatingReasons { get; init; }

    /// <summary>What is said with a rating.</summary>
    public string? RatingWords { get; init; }

    public string? CertificateNumber { get; init; }

    public string? HolderName { get; init; }

    public string? HolderIdNumber { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Json);

    public static Incoming From(string json) => JsonSerializer.Deserialize<Incoming>(json, Json) ?? throw new JsonException("A message says something.");
}
