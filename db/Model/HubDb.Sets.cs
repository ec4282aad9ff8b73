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
using Microsoft.EntityFrameworkCore;

namespace ApprovalHub.Db.Model;

/// <summary>The tables.</summary>
public abstract partial class HubDb
{
    public DbSet<Case> Cases => Set<Case>();

    public DbSet<CaseTask> Tasks => Set<CaseTask>();

    public DbSet<CaseMaterial> Materials => Set<CaseMaterial>();

    public DbSet<CaseEvent> Events => Set<CaseEvent>();

    public DbSet<CasePaper> Papers => Set<CasePaper>();

    public DbSet<PaperPrint> Prints => Set<PaperPrint>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<PlatformReport> PlatformReports => Set<PlatformReport>();

    public DbSet<PlatformLine> PlatformLines => Set<PlatformLine>();

    public DbSet<Reconciliation> Reconciliations => Set<Reconciliation>();

    public DbSet<InboundMessage> InboundMessages => Set<InboundMessage>();

    public DbSet<PlatformAct> PlatformActs => Set<PlatformAct>();

    public DbSet<SeenNonce> SeenNonces => Set<SeenNonce>();

    public DbSet<Rating> Ratings => Set<Rating>();

    public DbSet<PlatformAlarm> PlatformAlarms => Set<PlatformAlarm>();

    public DbSet<ToleranceBlock> ToleranceBlocks => Set<ToleranceBlock>();

    public DbSet<MatterVersion> MatterVersions => Set<MatterVersion>();

    public DbSet<ProcessTemplate> Templates => Set<ProcessTemplate>();

    public DbSet<TemplateDraft> TemplateDrafts => Set<TemplateDraft>();

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

    public DbSet<KeptMove> Moves => Set<KeptMove>();

    public DbSet<MoveRefusal> MoveRefusals => Set<MoveRefusal>();
}
