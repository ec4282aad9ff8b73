using System.Security.Cryptography;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using FluentValidation;

namespace ApprovalHub.Features.Intake;

/// <summary>收件: a clerk takes an application at the counter, or the applicant sends it online; the receipt is numbered in the same breath.</summary>
public static class ReceiveCase
{
    /// <summary>What is applied for.</summary>
    public sealed record Command
    {
        public required string MatterCode { get; init; }

        public required ApplicantDetails Applicant { get; init; }

        public AgentDetails? Agent { get; init; }

        public IReadOnlyList<MaterialIn> Materials { get; init; } = [];

        /// <summary>The form, as a JSON object.</summary>
        public string? FormJson { get; init; }

        /// <summary>Why the green channel is asked for, or null.</summary>
        public string? GreenReason { get; init; }

        /// <summary>How the clerk ends the intake at once, or null to leave it for later; counter only.</summary>
        public TaskAnswer? Intake { get; init; }
    }

    /// <summary>An agent as typed.</summary>
    public sealed record AgentDetails(string Name, string IdNumber, string Phone, string Authority);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.MatterCode).NotEmpty().MaximumLength(36);
            RuleFor(c => c.Applicant).NotNull();
            RuleFor(c => c.Materials).Cascade(CascadeMode.Stop).NotNull().Must(m => m.Count <= 200).WithErrorCode("MATERIALS_TOO_MANY")
                .Must(m => m.All(x => x is not null)).WithErrorCode("MATERIAL_EMPTY");
        }
    }

    public sealed class Handler(IHubDb db, ActDesk desk, ActSaver saver, ClockWatch clock)
    {
        private static readonly Validator Rules = new();

        private const string CodeAlphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

        /// <summary>At the counter, by the clerk who is signed in.</summary>
        public Task<ActAnswer> AtCounterAsync(Command command, IdempotencyKey? key, CancellationToken cancellation) => OnceAsync(key, async () =>
        {
            var (book, clerk) = await desk.SignedInAsync(cancellation);
            return await ReceiveAsync(command, (book, clerk), key, cancellation);
        }, cancellation);

        /// <summary>Online, by the applicant.</summary>
        public Task<ActAnswer> OnlineAsync(Command command, IdempotencyKey? key, CancellationToken cancellation) => OnceAsync(key, async () =>
        {
            if (command.Intake is not null)
                throw Refusal.Invalid("INTAKE_NOT_ONLINE").Throwable();
            return await ReceiveAsync(command, (await desk.BookAsync(cancellation), null), key, cancellation);
        }, cancellation);

        /// <summary>A repeated request gets its first answer, also when the day, the matter or the book has changed since.</summary>
        private async Task<ActAnswer> OnceAsync(IdempotencyKey? key, Func<Task<ActAnswer>> receive, CancellationToken cancellation)
        {
            try
            {
                return await receive();
            }
            catch (RefusedException)
            {
                if (await saver.FirstAnswerAsync(key, cancellation) is { } first)
                    return first;
                throw;
            }
        }

        private async Task<ActAnswer> ReceiveAsync(Command command, (Book Book, Actor? Clerk) by, IdempotencyKey? key, CancellationToken cancellation)
        {
            Rules.MustHold(command);
            var applicant = Applicant.From(command.Applicant, desk.Today);
            var agent = command.Agent is { } a ? Agent.From(a.Name, a.IdNumber, a.Phone, a.Authority, desk.Today) : null;
            var (act, version) = desk.ForNew(command.MatterCode, by.Clerk ?? Actor.ApplicantOf(applicant), by.Book);
            var channel = by.Clerk is null ? Channel.Online : Channel.Counter;
            var application = new Application(version, channel, applicant, agent, command.Materials, command.FormJson);
            var subject = Case.Receive(application, RandomNumberGenerator.GetString(CodeAlphabet, 8), act);
            if (command.GreenReason is not null)
                subject.RequestGreen(command.GreenReason, act);
            if (command.Intake is { } answer)
                subject.Complete(IntakeOf(subject).Id, answer, act);
            if (command.Intake is { Outcome: "Tolerated" }) // after the case's own rules: who may not receive learns nothing of other cases
                ToleranceRules.ApplicantIsNotBlocked(await db.BlockOfAsync(applicant.IdNumber, act.Today, cancellation), act.Today);
            clock.MustNotBeKnownWrong();
            return await saver.SaveNewAsync(subject, act, by.Book, key, cancellation);
        }

        private static CaseTask IntakeOf(Case subject) => subject.Tasks.FirstOrDefault(t => t is { IsOpen: true, Activity: ActivityTypes.Intake })
            ?? throw Refusal.Conflict("INTAKE_NOT_OPEN").With("matter", subject.MatterName).Throwable();
    }
}
