using ApprovalHub.Api.Contracts.Cases;
using ApprovalHub.Api.Contracts.Tasks;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>The form as the contracts want it; the same form gives the same request, so that it can be sent again under its key.</summary>
public static class IntakeRequests
{
    /// <param name="form">The form.</param>
    /// <param name="outcome">How intake ends at once, or null.</param>
    public static ReceiveCaseRequest Receipt(IntakeForm form, TaskAnswerInput? outcome) => new()
    {
        MatterCode = form.MatterCode!,
        Applicant = new ApplicantInput
        {
            Kind = form.Kind,
            Name = form.Name.Trim(),
            IdNumber = form.IdNumber.Trim(),
            Phone = form.Phone.Trim(),
            Address = Filled(form.Address),
            Contact = form.Contact,
            Email = form.Contact == ContactWay.Sms ? null : Filled(form.Email),
            NoReminders = form.NoReminders,
            LegalRepresentative = form.IsPerson ? null : Filled(form.Legal),
            LegalRepresentativeId = form.IsPerson ? null : Filled(form.LegalId),
        },
        Agent = !form.HasAgent ? null : new AgentInput
        {
            Name = form.AgentName.Trim(),
            IdNumber = form.AgentId.Trim(),
            Phone = form.AgentPhone.Trim(),
            Authority = form.Authority.Trim(),
        },
        Materials = Given(form),
        Form = form.Entries,
        GreenReason = form.AsksGreen ? form.GreenReason.Trim() : null,
        Intake = outcome,
    };

    /// <param name="form">The form.</param>
    /// <param name="outcome">One of the six.</param>
    /// <param name="asked">What is asked for where the clerk has written nothing else, by material.</param>
    public static TaskAnswerInput Outcome(IntakeForm form, string outcome, Func<string, string> asked) => new()
    {
        Outcome = outcome,
        Opinion = Filled(form.Opinion),
        Ground = outcome is "Refused" or "NotRequired" or "NotCompetent" ? Filled(form.Ground) : null,
        CompetentOrgan = outcome == "NotCompetent" ? Filled(form.Organ) : null,
        Corrections = outcome != "Correction" ? [] :
        [
            .. form.Materials.Where(m => m.Mark != MaterialMark.Received || Filled(m.Asked) is not null)
                .Select(m => new TaskAnswerInput.Correction(m.Code, Filled(m.Asked) ?? asked(m.Code))),
        ],
        Tolerance = outcome == "Tolerated" ? new TaskAnswerInput.Promise(form.SignedBy ?? "", form.SupplyDays) : null,
    };

    /// <summary>What is there, as handed in.</summary>
    public static IReadOnlyList<MaterialInput> Given(IntakeForm form) =>
    [
        .. form.Materials.Where(m => m.Mark == MaterialMark.Received)
            .Select(m => new MaterialInput { Code = m.Code, Originals = m.Originals, Copies = m.Copies, Way = m.Way }),
    ];

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
