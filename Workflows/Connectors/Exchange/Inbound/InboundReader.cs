using System.Globalization;
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

    /// <summary>Null where it is no message at all: without number, kind, time or data.</summary>
    public IncomingMessage? Read(WireItem? item)
    {
        if (item is not { Id: { } number, Kind: { } kind, Data: { ValueKind: JsonValueKind.Object } data } || !Fits(number, LongestNumber) || !Fits(kind, LongestKind) || At(item.Time) is not { } at)
            return null;
        try
        {
            return new IncomingMessage(number, kind, at, Say(kind, new InboundFields(data, open)).ToJson());
        }
        catch (InboundFieldException wrong)
        {
            return new IncomingMessage(number, kind, at, data.GetRawText()) { WrongField = wrong.Field };
        }
    }

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
        "CertificateCheck" => new Incoming { CertificateNumber = fields.Required("certificateNo"), HolderName = fields.Optional("holderName"), HolderIdNumber = fields.Optional("holderIdNo") },
        _ => new Incoming(), // the hub keeps it as a kind that it does not know
    };

    private static Incoming About(InboundFields fields)
    {
        var (project, application) = (fields.Optional("projectNo"), fields.Optional("applicationId"));
        return project is null && application is null ? throw new InboundFieldException("projectNo")
            : new Incoming { CaseNumber = project, ApplicationNumber = application, ApplicantIdNumber = fields.Required("applicantIdNo") };
    }

    private static bool Fits(string text, int most) => text.Length > 0 && text.Length <= most && text.All(c => c is > ' ' and <= '~');

    private static DateTimeOffset? At(string? time) => time is not null && time.EndsWith("+08:00", StringComparison.Ordinal)
        && DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
}
