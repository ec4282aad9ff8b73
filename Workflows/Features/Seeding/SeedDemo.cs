using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Kernel;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Process;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.Matters.Import;
using ApprovalHub.Features.People;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Features.Seeding;

/// <summary>Fills an empty database once with the demo centre of 红旗区: calendar, templates, departments, people, matters and accounts.</summary>
public static class SeedDemo
{
    private const string Done = "demo-seeded";

    /// <summary>The demo matters are in force from here, so that cases of any tested day find them.</summary>
    private static readonly DateOnly From = new(2024, 1, 1);

    public sealed class Handler(IHubDb db, ActDesk desk, IPasswordHasher<Account> hasher)
    {
        /// <summary>Seeds in one transaction; a second run, or a second server at once, changes nothing.</summary>
        /// <param name="seed">The files; a fault in them refuses <c>SEED_BROKEN</c> naming the first, and nothing is written.</param>
        /// <param name="password">The demo accounts' password.</param>
        /// <param name="cancellation">Stops it; nothing is then written.</param>
        /// <returns>Whether it seeded now.</returns>
        public async Task<bool> HandleAsync(SeedFolder seed, string password, CancellationToken cancellation)
        {
            if (await db.Settings.AnyAsync(s => s.Key == Done, cancellation))
                return false;
            var read = SeedReader.Read(seed.Centre);
            if (!read.IsOk)
            {
                throw Refusal.Invalid("SEED_BROKEN").With("faults", read.Faults.Count)
                    .With("first", string.Join("; ", read.Faults.Take(10))).Throwable();
            }
            AddYears(seed.Years);
            AddTemplates(seed.Templates);
            AddCentre(read.Value);
            TemplatesServeTheirMatters();
            AddAccounts(read.Value, password);
            db.Settings.Add(new HubSetting(Done, desk.Today.ToString("O", null)));
            await BookShelf.TouchAsync(db, desk.Now, cancellation);
            await db.SaveChangesAsync(cancellation);
            return true;
        }

        private void AddYears(IReadOnlyList<string> texts)
        {
            var years = texts.Select(t => (Text: t, Year: CalendarYear.Parse(t).Value)).ToList();
            _ = WorkCalendar.From(years.Select(y => y.Year)).Value;
            db.CalendarYears.AddRange(years.Select(y => new PublishedYear(y.Year.Year, y.Year.Source, y.Text, desk.Now)));
        }

        private void AddTemplates(IReadOnlyList<string> texts) =>
            db.Templates.AddRange(texts.Select(t => new ProcessTemplate(ProcessDefinition.Parse(t).Value, t, From, "ApprovalHub", desk.Now)));

        private void AddCentre(SeedContent centre)
        {
            db.Departments.AddRange(centre.Departments);
            db.People.AddRange(centre.People);
            db.Posts.AddRange(centre.Posts);
            db.Windows.AddRange(centre.Windows);
            db.Authorisations.AddRange(centre.Authorisations);
            db.LadderRungs.AddRange(centre.Ladder);
            db.SupervisionRules.AddRange(centre.Rules);
            db.GreenQuotas.AddRange(centre.Quotas);
            db.MatterVersions.AddRange(centre.Matters.Select(m => MatterVersion.Publish(
                [], m, From, new Publication(Guid.CreateVersion7(desk.Now), "ApprovalHub", desk.Now, From)).Value));
        }

        /// <summary>What is shipped passes the publish checks like anything that an administrator publishes.</summary>
        private void TemplatesServeTheirMatters()
        {
            var book = new Book("", new BookPages
            {
                Matters = [.. db.MatterVersions.Local],
                Templates = [.. db.Templates.Local],
                Years = [.. db.CalendarYears.Local],
                Departments = [.. db.Departments.Local],
                Windows = [.. db.Windows.Local],
                Posts = [.. db.Posts.Local],
                People = [.. db.People.Local],
                Leaves = [],
                Authorisations = [.. db.Authorisations.Local],
                Rungs = [.. db.LadderRungs.Local],
                Rules = [.. db.SupervisionRules.Local],
            });
            var faults = db.Templates.Local.SelectMany(
                t => TemplateChecks.Check(book.Definition(t.Id, t.Version), TemplateUses.Of(t.Id, book, desk.Today)).Select(f => $"{t.Id}: {f}")).ToList();
            if (faults.Count > 0)
                throw Refusal.Invalid("SEED_BROKEN").With("faults", faults.Count).With("first", string.Join("; ", faults.Take(10))).Throwable();
        }

        private void AddAccounts(SeedContent centre, string password)
        {
            // One hash serves all: the demo's accounts share their password, and hashing is slow on purpose.
            var hash = hasher.HashPassword(new Account(), password);
            db.Users.AddRange(centre.People.Select(p => new Account
            {
                Id = p.Id,
                UserName = p.Account,
                NormalizedUserName = p.Account.ToUpperInvariant(),
                PasswordHash = hash,
                SecurityStamp = p.Id.ToString("N"),
                LockoutEnabled = true,
            }));
        }
    }
}
