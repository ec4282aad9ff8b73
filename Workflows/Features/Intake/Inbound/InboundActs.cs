using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports.Inbound;

namespace ApprovalHub.Features.Intake.Inbound;

/// <summary>
/// Does what a platform's message asks for, by the handlers of the public pages and under the same rules. The message's number is the act's idempotency
/// key, whose first answer is saved in the transaction of the act: brought twice, or after a crash before it was noted, it is done once.
/// </summary>
public sealed class InboundActs(ReceiveCase.Handler receive, ApplicantActs.Handler applicant, RateCase.Handler rate, InboundCases cases, InboundCertificates certificates)
{
    /// <param name="Case">The case that it became or was about, or null.</param>
    /// <param name="Answer">What it asked to be told, as JSON, or null.</param>
    public sealed record Outcome((Guid Id, string Number)? Case, string? Answer)
    {
        /// <summary>Files that it names, by the code of the material on the case's list.</summary>
        public IReadOnlyList<InboundFile> Files { get; init; } = [];
    }

    /// <summary>Refuses as the public pages do, <c>INBOUND_CASE_UNKNOWN</c>, <c>INBOUND_MATERIAL_UNKNOWN</c>, <c>INBOUND_FIELD_WRONG</c> and <c>INBOUND_KIND_UNKNOWN</c>.</summary>
    public async Task<Outcome> DoAsync(InboundMessage message, CancellationToken cancellation)
    {
        var said = Incoming.From(message.Payload);
        var key = new IdempotencyKey($"inbound/{message.Platform}", message.Number, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Payload))));
        return message.Kind switch
        {
            InboundKind.Application => await ApplyAsync((message, said), key, cancellation),
            InboundKind.Withdrawal => await WithdrawAsync(await cases.FindAsync(message.Platform, said, cancellation), said, key, cancellation),
            InboundKind.Supplement => await SupplyAsync(await cases.FindAsync(message.Platform, said, cancellation), (message, said), key, cancellation),
            InboundKind.Evaluation => Of(await RateAsync(await cases.FindAsync(message.Platform, said, cancellation), (message, said), key, cancellation)),
            InboundKind.CertificateCheck => new Outcome(null, JsonSerializer.Serialize(await certificates.AnswerAsync(said, cancellation))),
            _ => throw Refusal.Conflict("INBOUND_KIND_UNKNOWN").With("name", message.Kind).Throwable(),
        };
    }

    private async Task<Outcome> WithdrawAsync(Case subject, Incoming said, IdempotencyKey key, CancellationToken cancellation) =>
        Of(await applicant.WithdrawOnlineAsync(subject.Number, subject.QueryCode, new ApplicantActs.Withdrawal(said.Reason), key, cancellation));

    /// <summary>As the platform took it: nothing of it is chosen or changed here (GB/T 39734-2020).</summary>
    private Task<ActAnswer> RateAsync(Case subject, (InboundMessage Message, Incoming Said) what, IdempotencyKey key, CancellationToken cancellation)
    {
        var (message, said) = what;
        var grade = Enum.TryParse<RatingGrade>(said.Grade, out var known) ? known : throw Wrong("satisfaction");
        var reasons = (said.RatingReasons ?? []).Select(name => Enum.TryParse<RatingReason>(name, out var reason) ? reason : throw Wrong("options")).ToList();
        var source = message.Platform == Platforms.Province ? RatingSource.Province : RatingSource.City;
        var origin = new RatingOrigin(source, message.SentAt) { Step = said.RatedStep ?? 0, Number = message.Number };
        return rate.ByPlatformAsync(subject, new RatingGiven(grade, reasons, said.RatingWords), origin, key, cancellation);
    }

    private async Task<Outcome> SupplyAsync(Case subject, (InboundMessage Message, Incoming Said) what, IdempotencyKey key, CancellationToken cancellation)
    {
        var listed = await cases.MaterialsAsync(subject, what.Said, cancellation);
        var done = await applicant.SupplyOnlineAsync(subject.Number, subject.QueryCode, new ApplicantActs.Supply(InboundCases.Taken(listed)), key, cancellation);
        return Of(done) with { Files = InboundCases.Files(listed, what.Message.Number) };
    }

    private async Task<Outcome> ApplyAsync((InboundMessage Message, Incoming Said) what, IdempotencyKey key, CancellationToken cancellation)
    {
        var listed = await cases.MaterialsAsync(what.Said.MatterCode ?? throw Wrong("taskCode"), what.Said, cancellation);
        var done = await receive.OnlineAsync(Application(what.Said, InboundCases.Taken(listed)), key, cancellation);
        return Of(done) with { Files = InboundCases.Files(listed, what.Message.Number) };
    }

    private static ReceiveCase.Command Application(Incoming said, IReadOnlyList<MaterialIn> materials)
    {
        var kind = Enum.TryParse<ApplicantKind>(said.ApplicantKind, out var known) ? known : throw Wrong("applicantType");
        return new ReceiveCase.Command
        {
            MatterCode = said.MatterCode!,
            Applicant = new ApplicantDetails(kind, said.ApplicantName ?? "", said.ApplicantIdNumber ?? "", said.Phone ?? "", said.Address, said.LegalRepresentative),
            Agent = said.AgentName is { } name
                ? new ReceiveCase.AgentDetails(name, said.AgentIdNumber ?? throw Wrong("agentIdNo"), said.AgentPhone ?? throw Wrong("agentPhone"), said.AgentAuthority ?? throw Wrong("agentAuthority"))
                : null,
            Materials = materials,
            FormJson = said.Form,
        };
    }

    private static Outcome Of(ActAnswer answer) => new((answer.CaseId, answer.Number), null);

    private static RefusedException Wrong(string field) => Refusal.Invalid("INBOUND_FIELD_WRONG").With("name", field).Throwable();
}
