using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Ports;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Acts;

/// <summary>Puts together what an act needs: the book as of now, the instant, the person and the case's own matter, definition and engine.</summary>
/// <param name="db">The hub's database.</param>
/// <param name="shelf">Where books are kept.</param>
/// <param name="engines">All engines of this build; the one registered last runs new cases.</param>
/// <param name="clock">The hub's clock.</param>
/// <param name="user">Who is signed in.</param>
public sealed class ActDesk(IHubDb db, BookShelf shelf, IEnumerable<IProcessEngine> engines, TimeProvider clock, ICurrentUser user)
{
    /// <summary>Now, to the millisecond: every database keeps that, so that what is read back is what was hashed.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = clock.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    public DateOnly Today => ShanghaiTime.Day(Now);

    /// <summary>The book as of now. It is read first, so the connection is opened here and kept until the unit of work ends.</summary>
    public async Task<Book> BookAsync(CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        return await shelf.CurrentAsync(db, cancellation);
    }

    /// <summary>The book of a stamp that came along with a case: no older than the case is.</summary>
    public Task<Book> BookAsync(string stamp, CancellationToken cancellation) => shelf.AsOfAsync(db, stamp, cancellation);

    /// <summary>The person who is signed in; refuses <c>NOT_SIGNED_IN</c>.</summary>
    public async Task<(Book Book, Actor Actor)> SignedInAsync(CancellationToken cancellation)
    {
        var id = WhoIsSignedIn();
        var book = await BookAsync(cancellation);
        return (book, book.ActorFor(id, Today));
    }

    /// <summary>The same by a stamp that came along with something else.</summary>
    public async Task<(Book Book, Actor Actor)> SignedInAsync(string stamp, CancellationToken cancellation)
    {
        var id = WhoIsSignedIn();
        var book = await BookAsync(stamp, cancellation);
        return (book, book.ActorFor(id, Today));
    }

    /// <summary>The key of the person who is signed in; refuses <c>NOT_SIGNED_IN</c>.</summary>
    public Guid WhoIsSignedIn() => user.PersonId ?? throw Refusal.Forbidden("NOT_SIGNED_IN").Throwable();

    /// <summary>An act on a case that exists, by its own versions of matter and template.</summary>
    public CaseAct On(Case subject, Actor by, Book book)
    {
        var engine = EngineOf(subject)
            ?? throw Refusal.Conflict("CASE_ON_OTHER_ENGINE").With("engine", subject.Engine).Throwable();
        var own = new CaseBook(
            book.Version(subject.MatterVersionId).Content, book.Definition(subject.TemplateId, subject.TemplateVersion), engine, book.Calendar)
        { Ladder = book.Ladder, Edits = book.Edits, Rules = book.Rules, Posts = book.Posts };
        return new CaseAct(by, Now, own);
    }

    /// <summary>The engine that the case runs on, or null where this build does not hold it.</summary>
    public IProcessEngine? EngineOf(Case subject) => engines.FirstOrDefault(e => e.Name == subject.Engine);

    /// <summary>Why a definition may not be published from a day on: the faults by its own lines and data, and what the engine of new cases cannot run.</summary>
    public IReadOnlyList<TemplateFault> Faults(ProcessDefinition definition, Book book, DateOnly from) =>
        [.. TemplateChecks.Check(definition, TemplateUses.Of(definition.Id, book, from)), .. engines.Last().Refuses(definition)];

    /// <summary>What in a definition may be as it is meant, but should be looked at.</summary>
    public static IReadOnlyList<TemplateFault> Notes(ProcessDefinition definition, Book book, DateOnly from) =>
        TemplateChecks.Notes(definition, TemplateUses.Of(definition.Id, book, from));

    /// <summary>The act of receiving a case, by the versions in force today.</summary>
    public (CaseAct Act, Guid MatterVersionId) ForNew(string matterCode, Actor by, Book book)
    {
        var version = book.MatterInForce(matterCode, Today);
        var definition = book.DefinitionInForce(version.Content.Template, Today);
        var own = new CaseBook(version.Content, definition, engines.Last(), book.Calendar) { Ladder = book.Ladder, Edits = book.Edits, Rules = book.Rules, Posts = book.Posts };
        return (new CaseAct(by, Now, own), version.Id);
    }
}
