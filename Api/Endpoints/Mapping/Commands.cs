using System.Text.Json;
using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Public;
using ApprovalHub.Api.Contracts.Tasks;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Intake;
using InCases = ApprovalHub.Domain.Cases;

namespace ApprovalHub.Api.Endpoints.Mapping;

/// <summary>From requests to commands. What comes in goes through constructors and the domain's own checks.</summary>
internal static class Commands
{
    public static ReceiveCase.Command ToCommand(this ReceiveCaseRequest request) => new()
    {
        MatterCode = request.MatterCode,
        Applicant = request.Applicant.ToDetails(),
        Agent = request.Agent?.ToDetails(),
        Materials = request.Materials.ToMaterials(),
        FormJson = ToJson(request.Form),
        GreenReason = request.GreenReason,
        Intake = request.Intake?.ToAnswer(),
    };

    public static ReceiveCase.Command ToCommand(this ApplyRequest request) => new()
    {
        MatterCode = request.MatterCode,
        Applicant = request.Applicant.ToDetails(),
        Agent = request.Agent?.ToDetails(),
        Materials = request.Materials.ToMaterials(),
        FormJson = ToJson(request.Form),
        GreenReason = request.GreenReason,
    };

    public static TaskAnswer ToAnswer(this TaskAnswerInput request) => new(request.Outcome, new Opinion(request.Opinion, request.Ground))
    {
        Corrections = [.. request.Corrections.Select(c => new CorrectionItem(c.MaterialCode, c.Asked))],
        Promise = request.Tolerance is { } promise ? new TolerancePromise(promise.SignedBy, promise.SupplyWithinDays) : null,
        CompetentOrgan = request.CompetentOrgan,
        Delivery = request.Delivery is { } d
            ? new Delivery(Same<InCases.DeliveryWay>(d.Way), d.Recipient, d.RecipientId, d.Carrier, d.TrackingNo) { SignedOnPaper = d.SignedOnPaper ? true : null }
            : null,
        Minutes = request.Minutes?.ToMinutes(),
        Inspection = request.Inspection is { } i ? new SiteInspection(i.Inspectors, i.At, i.Place, i.Findings, i.Attendant) : null,
        Hearing = request.Hearing?.ToRecord(),
        NobodyAsked = request.NobodyAsked,
        Licence = request.Licence is { } l ? new LicenceTerms(l.Premises, Same<InCases.FoodBusiness>(l.Business), l.Items) : null,
        Procedures = request.Procedures,
        FormJson = ToJson(request.Form),
        Materials = request.Materials.ToMaterials(),
    };

    public static IReadOnlyList<MaterialIn> ToMaterials(this IReadOnlyList<MaterialInput> materials) =>
        [.. materials.Select(m => new MaterialIn(m.Code, m.Originals, m.Copies, Same<InCases.MaterialWay>(m.Way)) { ArrivedAt = m.ArrivedAt })];

    private static ApplicantDetails ToDetails(this ApplicantInput applicant) => new(
        Same<InCases.ApplicantKind>(applicant.Kind), applicant.Name, applicant.IdNumber, applicant.Phone, applicant.Address,
        applicant.LegalRepresentative, applicant.LegalRepresentativeId)
    { Email = applicant.Email, Contact = Same<InCases.ContactWay>(applicant.Contact), NoReminders = applicant.NoReminders };

    private static ReceiveCase.AgentDetails ToDetails(this AgentInput agent) => new(agent.Name, agent.IdNumber, agent.Phone, agent.Authority);

    public static string? ToJson(JsonElement? form) => form switch
    {
        null or { ValueKind: JsonValueKind.Null } => null,
        { ValueKind: JsonValueKind.Object } value => value.GetRawText(),
        _ => throw Refusal.Invalid("FORM_NOT_AN_OBJECT").Throwable(),
    };

    /// <summary>The domain's value of the same name; a test holds that each has one.</summary>
    private static T Same<T>(Enum value)
        where T : struct, Enum => Enum.Parse<T>(value.ToString());
}
