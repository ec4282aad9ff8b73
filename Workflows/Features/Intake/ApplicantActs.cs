using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;

namespace ApprovalHub.Features.Intake;

/// <summary>What an applicant does after applying: supplies what is owed or asked for (容缺补齐, 补正), or withdraws (撤回).</summary>
public static class ApplicantActs
{
    /// <summary>Materials as they came in.</summary>
    public sealed record Supply(IReadOnlyList<MaterialIn> Materials)
    {
        /// <summary>Fields of the form that are corrected with them, as a JSON object, or null.</summary>
        public string? FormJson { get; init; }
    }

    public sealed record Withdrawal(string? Reason);

    public sealed class Handler(ActDesk desk, ActRunner runner, ApplicantDoor door, CaseFile files, SignatureKeeper signatures)
    {
        /// <summary>At the counter, by a clerk on the applicant's word.</summary>
        public Task<ActAnswer> SupplyAsync(ActRequest request, Supply supply, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => TakeIn(subject, supply, act), cancellation);

        public Task<ActAnswer> WithdrawAsync(ActRequest request, Withdrawal withdrawal, CancellationToken cancellation) =>
            runner.RunAsync(request, (subject, act) => subject.Withdraw(withdrawal.Reason, act), cancellation);

        /// <summary>Online, by whoever knows case number and query code.</summary>
        public Task<ActAnswer> SupplyOnlineAsync(
            string number, string code, Supply supply, IdempotencyKey? key, CancellationToken cancellation) =>
            AsApplicantAsync((number, code), key, (subject, act) => TakeIn(subject, supply, act), cancellation);

        public Task<ActAnswer> WithdrawOnlineAsync(
            string number, string code, Withdrawal withdrawal, IdempotencyKey? key, CancellationToken cancellation) =>
            AsApplicantAsync((number, code), key, (subject, act) => subject.Withdraw(withdrawal.Reason, act), cancellation);

        /// <summary>电子送达: takes the result, signed by hand or not.</summary>
        public async Task<ActAnswer> ReceiveOnlineAsync((string Number, string Code) known, string? signature, CancellationToken cancellation)
        {
            await door.CaseAsync(known.Number, known.Code, cancellation);
            var hash = await signatures.KeepAsync(signature, cancellation);
            return await AsApplicantAsync(known, null, (subject, act) => subject.ReceiveOnline(hash, act), cancellation);
        }

        /// <summary>The promise of tolerance that the case may be accepted on, with who has signed it.</summary>
        public async Task<(PromiseOffer Offer, Case Case)> PromiseAsync(string number, string code, CancellationToken cancellation)
        {
            var subject = await files.WholeAsync((await door.CaseAsync(number, code, cancellation)).Id, cancellation);
            var book = await desk.BookAsync(cancellation);
            return (subject.PromiseOffered(desk.On(subject, Actor.ApplicantOf(subject.Applicant), book)), subject);
        }

        /// <summary>Signs it.</summary>
        public async Task<ActAnswer> SignPromiseAsync(
            (string Number, string Code) known, TolerancePromise promise, string? signature, CancellationToken cancellation)
        {
            await door.CaseAsync(known.Number, known.Code, cancellation);
            var hash = await signatures.KeepAsync(signature, cancellation);
            return await AsApplicantAsync(known, null, (subject, act) => subject.SignPromise(promise, hash, act), cancellation);
        }

        private async Task<ActAnswer> AsApplicantAsync(
            (string Number, string Code) known, IdempotencyKey? key, Action<Case, CaseAct> act, CancellationToken cancellation)
        {
            var found = await door.CaseAsync(known.Number, known.Code, cancellation);
            return await runner.RunAsync(new ActRequest(found.Id, null, key), Actor.ApplicantOf(found.Applicant), act, cancellation);
        }

        /// <summary>While corrections are awaited the papers complete them; else, and beside a correction in review, they settle what is owed under tolerance.</summary>
        private static void TakeIn(Case subject, Supply supply, CaseAct act)
        {
            var correction = subject.Tasks.FirstOrDefault(t => t.IsOpen && t.Activity == ActivityTypes.Correction);
            if (supply.FormJson is { } form && correction is null)
                subject.CorrectForm(form, act);
            if (subject.AskedInReview is not null)
                subject.TakeInReview(supply.Materials, act);
            else if (correction is null)
                subject.Supply(supply.Materials, act);
            else
                subject.Complete(correction.Id, new TaskAnswer("Completed", new Opinion(null)) { Materials = supply.Materials, FormJson = supply.FormJson }, act);
        }
    }
}
