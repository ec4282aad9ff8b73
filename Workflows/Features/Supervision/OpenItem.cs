using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Supervision;

/// <summary>立件: a supervisor opens an item by a rule of the book, after a complaint or a spot check; about a case, or about work outside of any.</summary>
public static class OpenItem
{
    /// <param name="Rule">Code of the rule.</param>
    /// <param name="CaseNumber">办件编号, or null where it is about no case.</param>
    /// <param name="Department">The department that answers; null for that of the case.</param>
    /// <param name="PersonId">The person concerned, or null.</param>
    /// <param name="Words">What happened.</param>
    public sealed record Command(string Rule, string? CaseNumber, string? Department, Guid? PersonId, string? Words);

    public sealed class Handler(IHubDb db, ActDesk desk, StaffTeller staff, IDatabaseFaults faults, IWorkNews news)
    {
        /// <summary>Opens it once, however often the same request comes: its first answer is kept with it. Refuses <c>ITEM_NOT_SUPERVISED_BY_YOU</c>, <c>RULE_UNKNOWN</c>, <c>CASE_UNKNOWN</c>, <c>DEPARTMENT_UNKNOWN</c>, <c>PERSON_UNKNOWN</c>.</summary>
        /// <returns>The item.</returns>
        public async Task<Guid> HandleAsync(Command command, IdempotencyKey key, CancellationToken cancellation)
        {
            var (book, actor) = await desk.SignedInAsync(cancellation);
            if (await db.FirstAnswerAsync(key, cancellation) is { } first)
                return Guid.Parse(first);
            if (!actor.Has(Role.Supervisor))
                throw Refusal.Forbidden("ITEM_NOT_SUPERVISED_BY_YOU").With("person", actor.Name).Throwable();
            var rule = book.Rules.FirstOrDefault(r => r.Code == command.Rule) ?? throw Refusal.Invalid("RULE_UNKNOWN").With("rule", command.Rule).Throwable();
            var subject = await SubjectAsync(command, book, cancellation);
            var item = SupervisionItem.ByHand(subject, rule, ReplyLimit.In(rule.ReplyDays, desk.Now, book), command.Words, new ItemAct(actor, desk.Now));
            db.SupervisionItems.Add(item);
            var told = await staff.TellAsync([ItemTellings.Of(item)], (book, desk.Today), desk.Now, cancellation);
            db.Context.AddRange([.. told.Rows, new FirstAnswer(key, item.Id.ToString(), desk.Now)]);
            try
            {
                await db.SaveChangesAsync(cancellation);
            }
            catch (DbUpdateException fault) when (faults.IsDuplicate(fault))
            {
                return await db.FirstAnswerAsync(key, cancellation) is { } faster ? Guid.Parse(faster) : throw Refusal.Conflict("ALREADY_DONE").Throwable();
            }
            news.Tell(told.People);
            return item.Id;
        }

        private async Task<ItemSubject> SubjectAsync(Command command, Book book, CancellationToken cancellation)
        {
            var about = command.CaseNumber is { Length: > 0 } number
                ? await db.Cases.AsNoTracking().Where(c => c.Number == number).Select(c => new { c.Id, c.Number, c.MatterCode, c.DepartmentCode }).FirstOrDefaultAsync(cancellation)
                    ?? throw Refusal.Missing("CASE_UNKNOWN").Throwable()
                : null;
            var department = command.Department ?? about?.DepartmentCode ?? "";
            if (!book.Departments.ContainsKey(department))
                throw Refusal.Invalid("DEPARTMENT_UNKNOWN").With("department", department).Throwable();
            var person = command.PersonId is not { } id ? null : book.People.GetValueOrDefault(id) ?? throw Refusal.Invalid("PERSON_UNKNOWN").Throwable();
            return new ItemSubject(about?.Id, about?.Number, about?.MatterCode, department) { PersonId = person?.Id, PersonName = person?.Name };
        }
    }
}
