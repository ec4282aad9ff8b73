using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports.Reports;

namespace ApprovalHub.Features.Sync;

/// <summary>The fields of a data set, one by one, as the data set's own record has them.</summary>
internal static class ReportFields
{
    private static readonly Dictionary<string, Type> Types = new(StringComparer.Ordinal)
    {
        [DataSets.Application] = typeof(ApplicationReport),
        [DataSets.Acceptance] = typeof(AcceptanceReport),
        [DataSets.Process] = typeof(ProcessReport),
        [DataSets.SpecialProcedure] = typeof(ProcedureReport),
        [DataSets.Result] = typeof(ResultReport),
        [DataSets.Certificate] = typeof(CertificateReport),
        [DataSets.Correction] = typeof(CorrectionReport),
        [DataSets.Collection] = typeof(CollectionReport),
        [DataSets.Evaluation] = typeof(EvaluationReport),
    };

    /// <summary>What says something of a person outside: the applicant, the agent, whoever received it.</summary>
    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal)
    {
        "applicantName", "applicantIdNumber", "phone", "address", "legalRepresentative", "agentName", "agentIdNumber", "agentPhone",
        "holderName", "holderIdNumber", "recipient", "recipientIdNumber", "words",
    };

    /// <summary>Texts that hold one of our own values, by the type and name that hold them.</summary>
    private static readonly Dictionary<(Type, string), string> Tables = new()
    {
        [(typeof(ApplicationReport), "handleKind")] = ReportValues.HandleKind,
        [(typeof(ApplicationReport), "applicantKind")] = ReportValues.ApplicantKind,
        [(typeof(ApplicationReport), "source")] = ReportValues.Source,
        [(typeof(AcceptanceReport), "handleKind")] = ReportValues.HandleKind,
        [(typeof(ProcedureReport), "kind")] = ReportValues.Procedure,
        [(typeof(ResultReport), "result")] = ReportValues.Result,
        [(typeof(CollectionReport), "way")] = ReportValues.Delivery,
        [(typeof(EvaluationReport), "grade")] = ReportValues.Grade,
        [(typeof(EvaluationReport), "ratingSource")] = ReportValues.RatingSource,
        [(typeof(ReportedMaterial), "way")] = ReportValues.MaterialWay,
        [(typeof(ReportedLimit), "unit")] = ReportValues.Unit,
    };

    /// <summary>What a report says, field by field, in the order of the data set.</summary>
    public static IReadOnlyList<ReportField> Of(string dataSet, string payload) => [.. Of(Types[dataSet], JsonNode.Parse(payload)!.AsObject(), "")];

    /// <summary>Whether a text is what the data set wants, and how it is kept.</summary>
    public static string Kept(string dataSet, string payload) =>
        ((StepReport)(JsonSerializer.Deserialize(payload, Types[dataSet], StepReportJson.Relaxed) ?? throw new JsonException($"{dataSet} says nothing."))).ToJson();

    private static IEnumerable<ReportField> Of(Type type, JsonObject said, string before)
    {
        foreach (var property in StepReportJson.Relaxed.GetTypeInfo(type).Properties)
        {
            var (path, value) = (before + property.Name, said[property.Name]);
            if (property.PropertyType == typeof(IReadOnlyList<ReportedMaterial>))
            {
                foreach (var (line, place) in (value?.AsArray() ?? []).Select((l, i) => (l!.AsObject(), i)))
                {
                    foreach (var field in Of(typeof(ReportedMaterial), line, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}.{place}.")))
                        yield return field;
                }
            }
            else if (property.PropertyType == typeof(ReportedLimit))
            {
                foreach (var field in Of(typeof(ReportedLimit), value!.AsObject(), path + "."))
                    yield return field;
            }
            else
            {
                yield return One(type, property, path, value);
            }
        }
    }

    private static ReportField One(Type owner, JsonPropertyInfo property, string path, JsonNode? value)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var table = Tables.GetValueOrDefault((owner, property.Name));
        IReadOnlyList<string> choices = type.IsEnum ? Enum.GetNames(type) : table is not null ? ReportValues.All[table] : [];
        return new ReportField(path, choices.Count > 0 ? ReportFieldKind.Code : KindOf(type), TextOf(value))
        {
            Required = property.IsRequired || owner == typeof(ReportedLimit) || (owner == typeof(ReportedMaterial) && (property.Name is "name" or "taken" or "count")),
            Personal = Personal.Contains(property.Name),
            Choices = choices,
        };
    }

    private static string? TextOf(JsonNode? value) => value is null ? null : value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();

    private static ReportFieldKind KindOf(Type type) => type == typeof(int) ? ReportFieldKind.Number : type == typeof(bool) ? ReportFieldKind.Flag
        : type == typeof(DateOnly) ? ReportFieldKind.Day : type == typeof(DateTimeOffset) ? ReportFieldKind.Instant : ReportFieldKind.Text;
}
