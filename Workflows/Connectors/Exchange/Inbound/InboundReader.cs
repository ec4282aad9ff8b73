using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ApprovalHub.Features.Ports.Inbound;
using ApprovalHub.Features.Ports.Reports;

namespace ApprovalHub.Connectors.Exchange.Inbound;

/// <summary>From a platform's message to the hub's own values. A field that is wrong is named; the message is then kept as it came.</summary>
/// <param name="codes">The platform's code values.</param>
/// <param name="open">Opens a field by name and value; null where it should have been encrypted and was not, or cannot be opened.</param>
internal sealed class InboundReader(CodeTable codes, Func<string, string, string?> open)
{
    private const int LongestNumber = 64, LongestKind = 40;

    /// <summary>
    /// What is no message at all, without number, kind, time or data, is one of kind Other with all that came. Without a number of its own that can be kept
    /// it goes under its digest, so that the same again is the same.
    /// </summary>
    public IncomingMessage Read(JsonElement item)
    {
        var (number, kind, at) = (WireString.Of(item, "id"), WireString.Of(item, "kind"), At(WireString.Of(item, "time")));
        return !Fits(number, LongestNumber) ? Strange(Digest(item), at, item, "id")
            : !Fits(kind, LongestKind) ? Strange(number, at, item, "kind")
            : at is null ? Strange(number, at, item, "time")
            : !item.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object ? Strange(number, at, item, "data")
            : Read((number, kind), at.Value, data);
    }

    /// <summary>Reads the data of a kept message again, as it came; null where it cannot be read.</summary>
    public IncomingMessage? Again(string number, string kind, DateTimeOffset at, string raw)
    {
        try
        {
            var data = JsonElement.Parse(raw);
            return data.ValueKind == JsonValueKind.Object ? Read((number, kind), at, data) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IncomingMessage Read((string Number, string Kind) what, DateTimeOffset at, JsonElement data)
    {
        try
        {
            return new IncomingMessage(what.Number, what.Kind, at, Say(what.Kind, new InboundFields(data, open)).ToJson());
        }
        catch (InboundFieldException wrong)
        {
            return new IncomingMessage(what.Number, what.Kind, at, WireString.Raw(data)) { WrongField = wrong.Field };
        }
    }

    private static IncomingMessage Strange(string number, DateTimeOffset? at, JsonElement item, string field) => new(number, "Other", at, WireString.Raw(item)) { WrongField = field };

    private static string Digest(JsonElement item) => IncomingMessage.WithoutNumber + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WireString.Raw(item))))[..40];

    private Incoming Say(string kind, InboundFields fields) => kind switch
    {
        "Application" => new Incoming
        {
            MatterCode = fields.Required("taskCode"),
            ApplicantKind = codes.OursOf(ReportValues.ApplicantKind, fields.Required("applicantType")) ?? throw new InboundFieldException("applicantType"),
            ApplicantName = fields.Required("applicantName"),
            ApplicantIdNumber = fields.Required("applicantIdNo"),
            Phone = fields.Required("phone"),
            Address = fields.Optional("address"),
            LegalRepresentative = fields.Optional("legalPerson"),
            AgentName = fields.Optional("agentName"),
            AgentIdNumber = fields.Optional("agentIdNo"),
            AgentPhone = fields.Optional("agentPhone"),
            AgentAuthority = fields.Optional("agentAuthority"),
            Materials = fields.Materials(),
            Form = fields.Json("form"),
        },
        "Withdrawal" => About(fields) with { Reason = fields.Optional("reason") },
        "Supplement" => About(fields) with { Materials = fields.Materials() },
        "Evaluation" => About(fields) with
        {
            Grade = codes.OursOf(ReportValues.Grade, fields.Required("satisfaction")) ?? throw new InboundFieldException("satisfaction"),
            RatedStep = fields.Number("sequence"),
            RatingReasons = fields.List("options") is { Count: > 0 } options
                ? [.. options.Select(option => codes.OursOf(ReportValues.RatingReason, option) ?? throw new InboundFieldException("options"))] : null,
            RatingWords = fields.Optional("words"),
        },
        "CertificateCheck" => new Incoming { CertificateNumber = fields.Required("certificateNo"), HolderName = fields.Optional("holderName"), HolderIdNumber = fields.Optional("holderIdNo") },
        _ => new Incoming(), // the hub keeps it as a kind that it does not know
    };

    private static Incoming About(InboundFields fields)
    {
        var (project, application) = (fields.Optional("projectNo"), fields.Optional("applicationId"));
        return project is null && application is null ? throw new InboundFieldException("projectNo")
            : new Incoming { CaseNumber = project, ApplicationNumber = application, ApplicantIdNumber = fields.Required("applicantIdNo") };
    }

    private static bool Fits([NotNullWhen(true)] string? text, int most) => text is { Length: > 0 } && text.Length <= most && text.All(c => c is > ' ' and <= '~');

    private static DateTimeOffset? At(string? time) => time is not null && time.EndsWith("+08:00", StringComparison.Ordinal)
        && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
