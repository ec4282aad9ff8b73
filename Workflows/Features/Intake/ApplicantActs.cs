using System.Security.Cryptography;
using System.Text;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Intake;

/// <summary>What an applicant does after applying: supplies what is owed or asked for (容缺补齐, 补正), or withdraws (撤回).</summary>
public static class ApplicantActs
{
    /// <summary>Materials as they came in.</summary>
    public sealed record Supply(IReadOnlyList<MaterialIn> Materials);

    public sealed record Withdrawal(string? Reason);

    public sealed class Handler(IHubDb db, ActDesk desk, ActRunner runner)
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

        private async Task<ActAnswer> AsApplicantAsync(
            (string Number, string Code) known, IdempotencyKey? key, Action<Case, CaseAct> act, CancellationToken cancellation)
        {
            var found = await db.Cases.AsNoTracking().FirstOrDefaultAsync(c => c.Number == known.Number, cancellation);
            // The same answer for a wrong number and a wrong code, compared in equal time: neither can be guessed from it.
            if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(found?.QueryCode ?? "--------"), Encoding.UTF8.GetBytes(known.Code ?? "")) || found is null)
                throw Refusal.Missing("CASE_OR_CODE_WRONG").Throwable();
            var book = await desk.BookAsync(cancellation);
            return await runner.RunAsync(new ActRequest(found.Id, null, key), Actor.ApplicantOf(found.Applicant), book, act, cancellation);
        }

        /// <summary>While corrections are awaited the papers complete them; else they settle what is owed under tolerance.</summary>
        private static void TakeIn(Case subject, Supply supply, CaseAct act)
        {
            var correction = subject.Tasks.FirstOrDefault(t => t.IsOpen && t.Activity == ActivityTypes.Correction);
            if (correction is null)
                subject.Supply(supply.Materials, act);
            else
                subject.Complete(correction.Id, new TaskAnswer("Completed", new Opinion(null)) { Materials = supply.Materials }, act);
        }
    }
}
