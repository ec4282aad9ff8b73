using ApprovalHub.Domain.Cases;
using ApprovalHub.Domain.Clocks;
using ApprovalHub.Domain.Drafts;
using ApprovalHub.Domain.Files;
using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Matters;
using ApprovalHub.Domain.Notices;
using ApprovalHub.Domain.People;
using ApprovalHub.Domain.Process;
using ApprovalHub.Domain.Process.Life;
using ApprovalHub.Domain.Ratings;
using ApprovalHub.Domain.Supervision;
using ApprovalHub.Domain.Sync;
using ApprovalHub.Features.Acts;
using ApprovalHub.Features.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ApprovalHub.Features.Ports;

/// <summary>The one database of an installation; one instance is one unit of work.</summary>
public interface IHubDb
{
    DbSet<Case> Cases { get; }

    DbSet<CaseTask> Tasks { get; }

    DbSet<CaseMaterial> Materials { get; }

    DbSet<CaseEvent> Events { get; }

    DbSet<CasePaper> Papers { get; }

    DbSet<PaperPrint> Prints { get; }

    DbSet<OutboxRow> Outbox { get; }

    DbSet<PlatformReport> PlatformReports { get; }

    DbSet<PlatformLine> PlatformLines { get; }

    DbSet<Reconciliation> Reconciliations { get; }

    DbSet<InboundMessage> InboundMessages { get; }

    DbSet<PlatformAct> PlatformActs { get; }

    DbSet<SeenNonce> SeenNonces { get; }

    DbSet<Rating> Ratings { get; }

    DbSet<PlatformAlarm> PlatformAlarms { get; }

    DbSet<ToleranceBlock> ToleranceBlocks { get; }

    DbSet<MatterVersion> MatterVersions { get; }

    DbSet<ProcessTemplate> Templates { get; }

    DbSet<TemplateDraft> TemplateDrafts { get; }

    DbSet<PublishedYear> CalendarYears { get; }

    DbSet<ClosedDays> ClosedDays { get; }

    DbSet<CalendarEdit> CalendarEdits { get; }

    DbSet<Department> Departments { get; }

    DbSet<Window> Windows { get; }

    DbSet<Post> Posts { get; }

    DbSet<Person> People { get; }

    DbSet<Leave> Leaves { get; }

    DbSet<Authorisation> Authorisations { get; }

    DbSet<LadderRung> LadderRungs { get; }

    DbSet<SupervisionRule> SupervisionRules { get; }

    DbSet<CaseRung> Rungs { get; }

    DbSet<SupervisionItem> SupervisionItems { get; }

    DbSet<SupplyExtension> SupplyExtensions { get; }

    DbSet<GreenQuota> GreenQuotas { get; }

    DbSet<GreenAudit> GreenAudits { get; }

    DbSet<GreenAuditLine> GreenAuditLines { get; }

    DbSet<MonthlyReport> MonthlyReports { get; }

    DbSet<StaffNotice> Notices { get; }

    DbSet<NoticeSetting> NoticeSettings { get; }

    DbSet<Message> Messages { get; }

    DbSet<Account> Users { get; }

    DbSet<FirstAnswer> FirstAnswers { get; }

    DbSet<CaseGuest> Guests { get; }

    DbSet<CaseFollow> Follows { get; }

    DbSet<FileUpload> Uploads { get; }

    DbSet<MaterialFile> Files { get; }

    DbSet<Draft> Drafts { get; }

    DbSet<Lookup> Lookups { get; }

    DbSet<HubSetting> Settings { get; }

    DatabaseFacade Database { get; }

    ChangeTracker ChangeTracker { get; }

    /// <summary>The context itself, for queries that are compiled ahead.</summary>
    DbContext Context { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellation);

    /// <summary>Writes new rows that nobody tracks, in the transaction that is open: for many at once, where tracking would cost more than writing.</summary>
    Task AddNewAsync(IReadOnlyCollection<object> rows, CancellationToken cancellation);

    /// <summary>Remembers a case, with all that was loaded with it, as it is before an act. It is not tracked.</summary>
    IRemembered Remember(Case subject);

    /// <summary>
    /// Saves what an act has made of a case and commits, in one round trip where the database can: the unit of work ends with it. A transaction that is
    /// open stays the caller's to dispose.
    /// </summary>
    /// <param name="subject">The case.</param>
    /// <param name="before">How it was; null for a new one.</param>
    /// <param name="beside">What is new besides, and belongs to no case.</param>
    /// <param name="cancellation">Stops it; nothing is then saved.</param>
    Task EndAsync(Case subject, IRemembered? before, IReadOnlyCollection<object> beside, CancellationToken cancellation);
}
