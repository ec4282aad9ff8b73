using System.Text.Json;
using System.Text.Json.Serialization;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Saves an act in one transaction: case, state, tasks, clocks, papers with their numbers, events, outbox, notices, messages and first answer (HOUSE.md D4).</summary>
public sealed class ActSaver(IHubDb db, INumbers numbers, IDatabaseFaults faults, PaperClerk papers, NoticeClerk notices)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Saves the act on a case that was loaded.</summary>
    public async Task<ActAnswer> SaveAsync(OnFile file, CaseAct act, Book book, IdempotencyKey? key, CancellationToken cancellation)
    {
        var subject = file.Case;
        IReadOnlyCollection<string> scopes = [.. papers.Scopes(subject, act), .. GreenCount.Scopes(subject)];
        await using var transaction = scopes.Count > 0 || subject.WithdrawnRungs.Count > 0 ? await db.Database.BeginTransactionAsync(cancellation) : null;
        await papers.WriteAsync(subject, act, book, await numbers.TakeAsync(db, scopes, cancellation), cancellation);
        await GreenCount.MustFitAsync(db, subject, act, book, cancellation);
        var answer = ActAnswer.Of(subject);
        var told = await notices.WriteAsync(subject, act, book, cancellation);
        await WithdrawAsync(subject, act, cancellation);
        await EndAsync(subject, file.Before, [.. told.Rows, .. First(key, answer, act)], cancellation);
        notices.Told(subject, act.At, told);
        return answer;
    }

    /// <summary>Saves a new case: its number and those of its papers are taken in one command of the same transaction.</summary>
    /// <param name="subject">The case, received but not numbered.</param>
    /// <param name="act">The act that received it.</param>
    /// <param name="book">The book.</param>
    /// <param name="key">Idempotency key, or null.</param>
    /// <param name="cancellation">Stops it; nothing is then saved.</param>
    public async Task<ActAnswer> SaveNewAsync(Case subject, CaseAct act, Book book, IdempotencyKey? key, CancellationToken cancellation)
    {
        var ofTheDay = CaseNumber.Scope(act.Book.Matter.Code, act.Today);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var taken = await numbers.TakeAsync(db, [ofTheDay, .. papers.Scopes(subject, act)], cancellation);
        subject.TakeNumber(CaseNumber.Of(act.Book.Matter.Code, act.Today, taken[ofTheDay]));
        await papers.WriteAsync(subject, act, book, taken, cancellation);
        var answer = ActAnswer.Of(subject, withCode: true);
        var told = await notices.WriteAsync(subject, act, book, cancellation);
        await EndAsync(subject, null, [.. told.Rows, .. First(key, answer, act)], cancellation);
        notices.Told(subject, act.At, told);
        return answer;
    }

    /// <summary>The first answer to a request with this key, or null; refuses <c>IDEMPOTENCY_KEY_REUSED</c> for another request.</summary>
    public async Task<ActAnswer?> FirstAnswerAsync(IdempotencyKey? key, CancellationToken cancellation)
    {
        if (key is null)
            return null;
        db.ChangeTracker.Clear();
        return await db.FirstAnswerAsync(key, cancellation) is { } first ? JsonSerializer.Deserialize<ActAnswer>(first, Json) : null;
    }

    private static FirstAnswer[] First(IdempotencyKey? key, ActAnswer answer, CaseAct act) =>
        key is null ? [] : [new FirstAnswer(key, JsonSerializer.Serialize(answer, Json), act.At)];

    private async Task WithdrawAsync(Case subject, CaseAct act, CancellationToken cancellation)
    {
        foreach (var (limit, instance, rung) in subject.WithdrawnRungs)
        {
            await db.Rungs.Where(r => r.CaseId == subject.Id && r.Limit == limit && r.Instance == instance && r.Rung == rung)
                .ExecuteUpdateAsync(r => r.SetProperty(x => x.WithdrawnAt, act.At), cancellation);
        }
    }

    private async Task EndAsync(Case subject, IRemembered? before, IReadOnlyList<object> more, CancellationToken cancellation)
    {
        try
        {
            await db.EndAsync(subject, before, [.. new object?[] { subject.NewBlock, subject.NewRating }.OfType<object>(), .. subject.NewItems, .. more], cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw Refusal.Conflict("CASE_CHANGED").With("number", subject.Number).Throwable();
        }
        catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
        {
            throw Refusal.Conflict("ALREADY_DONE").With("number", subject.Number).Throwable();
        }
    }
}
