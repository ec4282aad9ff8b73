using ApprovalHub.Api.Contracts;
using ApprovalHub.Api.Contracts.Intake;
using ApprovalHub.Designer.Components;
using ApprovalHub.Designer.Server;
using ApprovalHub.Designer.State;

namespace ApprovalHub.Designer.Pages.Intake;

/// <summary>What the server knows of a form while it is typed: what each outcome would do, who the applicant is, and what is open already.</summary>
public sealed class Foresight(IIntakeApi api, HubClock clock, TimeProvider time)
{
    private static readonly TimeSpan Calm = TimeSpan.FromMilliseconds(250);
    private (string? Matter, string Given, string? Id) asked;
    private int turn;

    public IReadOnlyList<OutcomeLine> Outcomes { get; private set; } = [];

    /// <summary>Open cases of the same applicant for the same matter.</summary>
    public IReadOnlyList<DuplicateLine> Duplicates { get; private set; } = [];

    /// <summary>As of the latest case; null while it is not known who it is.</summary>
    public KnownApplicantResponse? Known { get; private set; }

    /// <summary>Why nothing can be foreseen.</summary>
    public HubProblem? Problem { get; private set; }

    /// <summary>Whether the outcomes were foreseen for the form as it is, and not for what was typed before.</summary>
    public bool IsFor(IntakeForm form) => (asked.Matter, asked.Given) == (form.MatterCode, Given(form));

    /// <summary>Another form: nothing is known of it yet.</summary>
    public void Forget()
    {
        turn++;
        (asked, Outcomes, Duplicates, Known, Problem) = (default, [], [], null, null);
    }

    /// <summary>Asks what has changed since it was asked last, once the typing rests.</summary>
    /// <returns>Whether something new is known.</returns>
    public async Task<bool> AskAsync(IntakeForm form)
    {
        var id = IdentityNumbers.Fault(form.IsPerson, form.IdNumber, clock.Today) is null ? PersonalNumbers.Normal(form.IdNumber) : null;
        var now = (form.MatterCode, Given(form), id);
        if (now == asked)
            return false;
        var mine = ++turn;
        await Task.Delay(Calm, time);
        if (mine != turn)
            return false;
        var before = asked.Id;
        asked = now;
        try
        {
            var (outcomes, duplicates, known) = (OutcomesAsync(form, id), DuplicatesAsync(form, id), KnownAsync(id, before));
            await Task.WhenAll(outcomes, duplicates, known);
            if (mine == turn)
                (Outcomes, Duplicates, Known, Problem) = (await outcomes, await duplicates, await known, null);
        }
        catch (HubProblem problem)
        {
            if (mine == turn) // else a later asking has overtaken this one, whose answer nobody waits for
                (Problem, Outcomes, asked) = (problem, [], default); // what was foreseen was so for another form
        }
        return mine == turn;
    }

    private static string Given(IntakeForm form) => string.Join(' ', form.Given) + form.Entries?.GetRawText();

    private async Task<IReadOnlyList<OutcomeLine>> OutcomesAsync(IntakeForm form, string? id) => form.MatterCode is { } matter
        ? await api.OutcomesAsync(new OutcomesRequest { MatterCode = matter, Given = form.Given, IdNumber = id, Form = form.Entries }) : [];

    private async Task<IReadOnlyList<DuplicateLine>> DuplicatesAsync(IntakeForm form, string? id) => form.MatterCode is { } matter && id is not null
        ? await api.DuplicatesAsync(new DuplicateRequest { MatterCode = matter, IdNumber = id }) : [];

    /// <summary>Each asking is recorded (查询留痕): it is asked once for a number.</summary>
    private async Task<KnownApplicantResponse?> KnownAsync(string? id, string? before) => id is null ? null
        : id == before && Known is not null ? Known : await api.FindApplicantAsync(new FindApplicantRequest { IdNumber = id });
}
