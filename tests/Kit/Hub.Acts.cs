using ApprovalHub.Domain.Cases;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Intake;
using ApprovalHub.Features.Review;
using ApprovalHub.Features.Supervision;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Tests.Kit;

public sealed partial class Hub
{
    /// <summary>收件 at the counter, with everything the matter asks for but what is named as missing.</summary>
    /// <param name="matter">How the matter's name begins.</param>
    /// <param name="applicant">Who applies.</param>
    /// <param name="missing">Codes of materials that are not handed in.</param>
    public Task<ActAnswer> Receive(string matter, ApplicantDetails applicant, params string[] missing) => Receive(Application(matter, applicant, missing));

    /// <summary>收件 at the counter.</summary>
    public Task<ActAnswer> Receive(ReceiveCase.Command command, IdempotencyKey? key = null) =>
        Ask((ReceiveCase.Handler h) => h.AtCounterAsync(command, key, CancellationToken.None));

    /// <summary>网上申报</summary>
    public Task<ActAnswer> Apply(string matter, ApplicantDetails applicant, params string[] missing) =>
        Ask((ReceiveCase.Handler h) => h.OnlineAsync(Application(matter, applicant, missing), null, CancellationToken.None));

    /// <summary>Receives a case and accepts it at once.</summary>
    public Task<ActAnswer> ReceiveAndAccept(string matter, ApplicantDetails applicant) =>
        Receive(Application(matter, applicant) with { Intake = Answer("Accepted") });

    /// <summary>An application with every listed material but the missing ones.</summary>
    public static ReceiveCase.Command Application(string matter, ApplicantDetails applicant, params string[] missing)
    {
        var content = DemoCentre.Matter(matter);
        return new ReceiveCase.Command
        {
            MatterCode = content.Code,
            Applicant = applicant,
            Materials = [.. content.Materials.Where(m => !missing.Contains(m.Code)).Select(m => Paper(m.Code))],
            FormJson = FilledForms.Of(content.Name),
        };
    }

    /// <summary>One original and one copy on paper.</summary>
    public static MaterialIn Paper(string code) => new(code, 1, 1, MaterialWay.Paper);

    public static TaskAnswer Answer(string outcome, string? words = null, string? ground = null) => new(outcome, new Opinion(words, ground));

    /// <summary>办理: completes the open step of that name, with an opinion.</summary>
    /// <param name="on">An answer of the case, however old.</param>
    /// <param name="step">Name of the step, for example 审查; of several that of the person's own department.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="words">The opinion.</param>
    /// <param name="ground">The ground, for refusals.</param>
    public Task<ActAnswer> Complete(ActAnswer on, string step, string outcome, string? words = "同意", string? ground = null) =>
        Complete(on, step, Answer(outcome, words, ground));

    /// <summary>办理 with all that the step asks for.</summary>
    public async Task<ActAnswer> Complete(ActAnswer on, string step, TaskAnswer answer, IdempotencyKey? key = null, int? revision = null) =>
        await CompleteTask(on.CaseId, await OpenTask(on, step), answer, key, revision);

    /// <summary>办理 by the task's key, open or not.</summary>
    public Task<ActAnswer> CompleteTask(Guid caseId, Guid taskId, TaskAnswer answer, IdempotencyKey? key = null, int? revision = null) =>
        Ask((CompleteTask.Handler h) => h.HandleAsync(new ActRequest(caseId, revision, key), new CompleteTask.Command(taskId, OnRecord.With(answer)), CancellationToken.None));

    /// <summary>补正 or 容缺补齐 at the counter.</summary>
    public Task<ActAnswer> Supply(ActAnswer on, params string[] codes) =>
        Ask((ApplicantActs.Handler h) => h.SupplyAsync(new ActRequest(on.CaseId), new ApplicantActs.Supply([.. codes.Select(Paper)]), CancellationToken.None));

    /// <summary>撤回 at the counter.</summary>
    public Task<ActAnswer> Withdraw(ActAnswer on, string? reason = "不再经营") =>
        Ask((ApplicantActs.Handler h) => h.WithdrawAsync(new ActRequest(on.CaseId), new ApplicantActs.Withdrawal(reason), CancellationToken.None));

    /// <summary>Any act by the person who is signed in.</summary>
    public Task<ActAnswer> Act(ActAnswer on, Action<Case, CaseAct> act) =>
        Ask((ActRunner r) => r.RunAsync(new ActRequest(on.CaseId), act, CancellationToken.None));

    /// <summary>Lets everything that is due by now happen on a case, in order; returns what the law and the template brought, without the marks.</summary>
    public async Task<IReadOnlyList<DueKind>> Sweep(ActAnswer on) => [.. (await SweepAll(on)).Where(k => k != DueKind.Rung)];

    /// <summary>The same with the rungs.</summary>
    public async Task<IReadOnlyList<DueKind>> SweepAll(ActAnswer on) =>
        [.. (await Ask((FireDue.Handler h) => h.HandleAsync(on.CaseId, CancellationToken.None))).Select(f => f.Kind)];

    /// <summary>The rungs of a case that have fired, in the order of their chain.</summary>
    public async Task<IReadOnlyList<CaseRung>> Rungs(ActAnswer on)
    {
        await using var db = Db();
        return await db.Rungs.AsNoTracking().Where(r => r.CaseId == on.CaseId).OrderBy(r => r.DueAt).ThenBy(r => r.Limit).ThenBy(r => r.Rung).ThenBy(r => r.Instance).ToListAsync();
    }

    /// <summary>Key of the open step of that name; of several that of the signed-in person's department.</summary>
    public async Task<Guid> OpenTask(ActAnswer on, string step)
    {
        var subject = await Case(on);
        var own = DemoCentre.Seed.People.FirstOrDefault(p => p.Id == user.PersonId)?.DepartmentCode;
        var open = subject.Tasks.Where(t => t.IsOpen && t.Name == step).OrderBy(t => t.DepartmentCode == own ? 0 : 1).ThenBy(t => t.Key, StringComparer.Ordinal).FirstOrDefault();
        return open?.Id ?? throw new InvalidOperationException(
            $"No step {step} is open; open are: {string.Join(", ", subject.Tasks.Where(t => t.IsOpen).Select(t => t.Name))}; the case is {subject.State} {subject.Result}.");
    }

    /// <summary>The case as it is stored, with everything that belongs to it.</summary>
    public async Task<Case> Case(ActAnswer on)
    {
        await using var db = Db();
        return await db.Cases.AsNoTracking().AsSplitQuery()
            .Include(c => c.Tasks).Include(c => c.Materials).Include(c => c.Stops).Include(c => c.Extensions)
            .Include(c => c.Events.OrderBy(e => e.Sequence)).Include(c => c.Papers).Include(c => c.Outbox)
            .SingleAsync(c => c.Id == on.CaseId);
    }
}
