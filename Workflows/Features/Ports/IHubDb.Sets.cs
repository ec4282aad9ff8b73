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

namespace ApprovalHub.Features.Ports;

/// <summary>The tables.</summary>
public partial interface IHubDb
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

    DbSet<KeptMove> Moves { get; }

    DbSet<MoveRefusal> MoveRefusals { get; }
}
