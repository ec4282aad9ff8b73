using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;

namespace ApprovalHub.Features.Dispatch;

/// <summary>Hands several results of an applicant over with one proof of service; each leaves in a transaction of its own.</summary>
public static class HandOver
{
    private const int Most = 50;

    /// <param name="Rows">The results.</param>
    /// <param name="Delivery">Way, recipient, post; the signature comes beside it.</param>
    /// <param name="Signature">PNG in Base64, or null.</param>
    /// <param name="Opinion">Words, or null.</param>
    /// <param name="Key">The request's key; each row gets its own from it.</param>
    public sealed record Command(IReadOnlyList<Row> Rows, Delivery Delivery, string? Signature, string? Opinion, IdempotencyKey Key);

    public sealed record Row(Guid CaseId, Guid TaskId, int? Revision);

    /// <param name="CaseId">The case.</param>
    /// <param name="Revision">Its revision after it, where it was handed over.</param>
    /// <param name="Refusal">Why not, where it was not.</param>
    public sealed record Outcome(Guid CaseId, int? Revision, Refusal? Refusal);

    /// <param name="Recipient">Name of who stands at the counter.</param>
    /// <param name="RecipientId">Citizen number on the card.</param>
    /// <param name="CaseIds">For which results.</param>
    public sealed record Identity(string Recipient, string RecipientId, IReadOnlyList<Guid> CaseIds);

    /// <param name="CaseId">The case.</param>
    /// <param name="As">Applicant, Agent or LegalRepresentative.</param>
    /// <param name="Refusal">Why not, where the person may not take it.</param>
    public sealed record Entitled(Guid CaseId, string? As, Refusal? Refusal);

    public sealed class Handler(IHubDb db, ActDesk desk, ActRunner runner, CaseFile files, SignatureKeeper signatures)
    {
        /// <summary>What became of each row, in their order. Refuses <c>HANDOVER_ROWS_WRONG</c> for none, too many or one twice.</summary>
        public async Task<IReadOnlyList<Outcome>> HandleAsync(Command command, CancellationToken cancellation)
        {
            if (command.Rows.Count is 0 or > Most || command.Rows.DistinctBy(r => r.CaseId).Count() < command.Rows.Count)
                throw Refusal.Invalid("HANDOVER_ROWS_WRONG").With("most", Most).Throwable();
            var delivery = command.Delivery with { Signature = await signatures.KeepAsync(command.Signature, cancellation) };
            var outcomes = new List<Outcome>();
            foreach (var row in command.Rows)
                outcomes.Add(await OneAsync(command, row, delivery, cancellation));
            return outcomes;
        }

        /// <summary>身份核验 before anything is handed over: a dry run of the hand-over itself.</summary>
        public async Task<IReadOnlyList<Entitled>> CheckAsync(Identity identity, CancellationToken cancellation)
        {
            if (identity.CaseIds.Count is 0 or > Most)
                throw Refusal.Invalid("HANDOVER_ROWS_WRONG").With("most", Most).Throwable();
            var (book, actor) = await desk.SignedInAsync(cancellation);
            var cases = (await files.WholeAsync([.. identity.CaseIds.Distinct()], cancellation)).Where(c => Sight.Sees(actor, c)).ToDictionary(c => c.Id);
            return [.. identity.CaseIds.Distinct().Select(id => cases.TryGetValue(id, out var subject)
                ? Check(subject, desk.On(subject, actor, book), identity)
                : new Entitled(id, null, Refusal.Missing("CASE_UNKNOWN")))];
        }

        /// <summary>The picture of the signature given at the hand-over.</summary>
        public async Task<byte[]> SignatureAsync(Guid caseId, CancellationToken cancellation)
        {
            var (_, actor) = await desk.SignedInAsync(cancellation);
            var subject = await files.WholeAsync(caseId, cancellation);
            Sight.MustSee(actor, subject);
            return await signatures.ReadAsync(subject.Delivery?.Signature, cancellation);
        }

        private async Task<Outcome> OneAsync(Command command, Row row, Delivery delivery, CancellationToken cancellation)
        {
            db.ChangeTracker.Clear();
            try
            {
                var key = command.Key.Of(row.TaskId);
                var answer = new TaskAnswer("Delivered", new Opinion(command.Opinion)) { Delivery = delivery };
                var done = await runner.RunAsync(
                    new ActRequest(row.CaseId, row.Revision, key), (subject, act) => subject.HandOver(row.TaskId, answer, act), cancellation);
                return new Outcome(row.CaseId, done.Revision, null);
            }
            catch (RefusedException refused)
            {
                return new Outcome(row.CaseId, null, refused.Refusal);
            }
        }

        private static Entitled Check(Case subject, CaseAct act, Identity identity)
        {
            var task = subject.Tasks.FirstOrDefault(t => t.IsOpen && t.Activity == ActivityTypes.Dispatch) ?? subject.LyingUnclaimed;
            if (task is null)
                return new Entitled(subject.Id, null, Refusal.Conflict("RESULT_NOT_READY").With("number", subject.Number));
            var answer = new TaskAnswer("Delivered", new Opinion(null))
            {
                Delivery = new Delivery(DeliveryWay.Counter, identity.Recipient, identity.RecipientId) { SignedOnPaper = true }, // they sign afterwards
            };
            var after = subject.After(c => c.HandOver(task.Id, answer, act));
            return after.IsOk ? new Entitled(subject.Id, Capacity(after.Value), null) : new Entitled(subject.Id, null, after.Refusal);
        }

        private static string Capacity(Case after) => after.Delivery is { } taken && after.Applicant.IsPerson && taken.RecipientId == after.Applicant.IdNumber
            ? "Applicant"
            : after.Agent is { } agent && agent.IdNumber == after.Delivery?.RecipientId ? "Agent" : "LegalRepresentative";
    }
}
