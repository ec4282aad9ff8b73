using ApprovalHub.Db.Model.Saving;
using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.People;
using ApprovalHub.Features.Ports;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ApprovalHub.Db.Model;

/// <summary>The one model of the database; each provider derives from it for its quirks and holds its own migrations.</summary>
public abstract class HubDb : IdentityUserContext<Account, Guid>, IHubDb
{
    /// <summary>Without savepoints: an act that fails is given up as a whole, and each would cost two round trips.</summary>
    protected HubDb(DbContextOptions options)
        : base(options) => Database.AutoSavepointsEnabled = false;

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<CaseTask> Tasks => Set<CaseTask>();

    public DbSet<CaseMaterial> Materials => Set<CaseMaterial>();

    public DbSet<CaseEvent> Events => Set<CaseEvent>();

    public DbSet<CasePaper> Papers => Set<CasePaper>();
    public DbSet<PaperPrint> Prints => Set<PaperPrint>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<PlatformReport> PlatformReports => Set<PlatformReport>();

    public DbSet<PlatformLine> PlatformLines => Set<PlatformLine>();

    public DbSet<ToleranceBlock> ToleranceBlocks => Set<ToleranceBlock>();

    public DbSet<MatterVersion> MatterVersions => Set<MatterVersion>();

    public DbSet<ProcessTemplate> Templates => Set<ProcessTemplate>();

    public DbSet<PublishedYear> CalendarYears => Set<PublishedYear>();

    public DbSet<ClosedDays> ClosedDays => Set<ClosedDays>();

    public DbSet<CalendarEdit> CalendarEdits => Set<CalendarEdit>();

    public DbSet<Department> Departments => Set<Department>();

    public DbSet<Window> Windows => Set<Window>();

    public DbSet<Post> Posts => Set<Post>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Leave> Leaves => Set<Leave>();

    public DbSet<Authorisation> Authorisations => Set<Authorisation>();

    public DbSet<LadderRung> LadderRungs => Set<LadderRung>();

    public DbSet<SupervisionRule> SupervisionRules => Set<SupervisionRule>();

    public DbSet<CaseRung> Rungs => Set<CaseRung>();

    public DbSet<SupervisionItem> SupervisionItems => Set<SupervisionItem>();

    public DbSet<SupplyExtension> SupplyExtensions => Set<SupplyExtension>();

    public DbSet<GreenQuota> GreenQuotas => Set<GreenQuota>();

    public DbSet<GreenAudit> GreenAudits => Set<GreenAudit>();

    public DbSet<GreenAuditLine> GreenAuditLines => Set<GreenAuditLine>();

    public DbSet<MonthlyReport> MonthlyReports => Set<MonthlyReport>();

    public DbSet<StaffNotice> Notices => Set<StaffNotice>();

    public DbSet<NoticeSetting> NoticeSettings => Set<NoticeSetting>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<FirstAnswer> FirstAnswers => Set<FirstAnswer>();

    public DbSet<CaseGuest> Guests => Set<CaseGuest>();

    public DbSet<CaseFollow> Follows => Set<CaseFollow>();

    public DbSet<FileUpload> Uploads => Set<FileUpload>();

    public DbSet<MaterialFile> Files => Set<MaterialFile>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Lookup> Lookups => Set<Lookup>();

    public DbSet<HubSetting> Settings => Set<HubSetting>();

    public DbContext Context => this;

    public IRemembered Remember(Case subject)
    {
        if (this.GetService<IDatabase>() is PlannedDatabase)
            return Remembered.Of(subject, Plan);
        Attach(subject);
        return Remembered.Nothing;
    }

    public async Task EndAsync(Case subject, IRemembered? before, IReadOnlyCollection<object> beside, CancellationToken cancellation)
    {
        if (this.GetService<IDatabase>() is PlannedDatabase planned)
        {
            if (ChangeTracker.HasChanges())
                throw new InvalidOperationException("An act saves its case and what it names beside it, and something else was changed.");
            await planned.EndAsync(((Remembered?)before ?? Remembered.Nothing).Changes([subject, .. beside], Plan), cancellation);
            return;
        }
        if (before is null)
            Add(subject);
        AddRange(beside);
        await SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellation);
        if (Database.CurrentTransaction is { } open)
            await open.CommitAsync(cancellation);
    }

    private SavePlan Plan => SavePlan.Of(Model, this.GetService<ISqlGenerationHelper>());

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(HubDb).Assembly);
    }

    /// <summary>Text without a length of its own is short: a forgotten length shows at once instead of becoming an unindexable column.</summary>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        configurationBuilder.Properties<RungMarks>().HaveConversion<MarksAsBits>();
    }

    private sealed class MarksAsBits() : ValueConverter<RungMarks, int>(marks => marks.Bits, bits => new RungMarks(bits));
}
