using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Matters.Forms;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Intake;

/// <summary>
/// What each of the six outcomes of intake (许可法 §32) would do for what lies on the counter: receiving and answering are done on a case that is
/// never saved, so dates, papers and refusals are those of the acts themselves.
/// </summary>
public static class ForeseeOutcomes
{
    /// <param name="MatterCode">实施编码</param>
    /// <param name="Given">Codes of the materials that are there.</param>
    /// <param name="IdNumber">Identity number, if typed already.</param>
    public sealed record Query(string MatterCode, IReadOnlyList<string> Given, string? IdNumber)
    {
        /// <summary>The form as typed so far, or null.</summary>
        public string? FormJson { get; init; }
    }

    /// <param name="Outcome">The outcome.</param>
    /// <param name="After">The case as it would be, or why not.</param>
    /// <param name="Needs">What must be typed for it.</param>
    public sealed record Foreseen(string Outcome, Result<Case> After, IReadOnlyList<string> Needs);

    public sealed class Handler(IHubDb db, ActDesk desk)
    {
        /// <summary>Samples of the standards: who applies is not known yet, and no rule of intake asks who it is.</summary>
        private static readonly ApplicantDetails SomePerson = new(ApplicantKind.Person, "试算", "11010519491231002X", "13800138000");
        private static readonly ApplicantDetails SomeCompany = new(ApplicantKind.Enterprise, "试算", "91350100M000100Y43", "13800138000", null, "试算");

        public async Task<IReadOnlyList<Foreseen>> HandleAsync(Query query, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var (act, version) = desk.ForNew(query.MatterCode, actor, book);
            var details = act.Book.Matter.Applicants.HasFlag(ApplicantKinds.Person) ? SomePerson : SomeCompany;
            var given = query.Given.Distinct().Select(code => new MaterialIn(code, 1, 0, MaterialWay.Paper)).ToList();
            var subject = Case.Receive(new Application(version, Channel.Counter, Applicant.From(details, act.Today), null, given, Typed(query.FormJson, act.Book.Matter, act.Today)), "--------", act);
            var intake = subject.Tasks.FirstOrDefault(t => t is { IsOpen: true, Activity: ActivityTypes.Intake })
                ?? throw Refusal.Conflict("INTAKE_NOT_OPEN").With("matter", subject.MatterName).Throwable();
            var block = await BlockOf(query.IdNumber, act.Today, cancellation);
            return [.. intake.OutcomeList.Select(outcome => new Foreseen(
                outcome, CaseProbe.Complete(subject, intake, outcome, act, block), CaseProbe.Needs(subject, intake, outcome, act.Book.Matter)))];
        }

        /// <summary>What is wrong in the form counts as not there: what is wrong with it is said at the field.</summary>
        private static string? Typed(string? formJson, MatterContent matter, DateOnly today)
        {
            if (formJson is null || matter.Form is not { } form)
                return null;
            using var typed = JsonDocument.Parse(formJson);
            return FormCheck.Read(form, typed.RootElement, today).Values.ToJsonString();
        }

        private async Task<ToleranceBlock?> BlockOf(string? idNumber, DateOnly today, CancellationToken cancellation)
        {
            if (idNumber?.Trim().ToUpperInvariant() is not { Length: > 0 } number)
                return null;
            return await db.BlockOfAsync(number, today, cancellation);
        }
    }
}
