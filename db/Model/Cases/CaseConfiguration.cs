using ApprovalHub.Domain.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Cases;

internal sealed class CaseConfiguration : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> entity)
    {
        entity.ToTable("Cases");
        entity.Property(c => c.Id).ValueGeneratedNever();
        entity.Property(c => c.Number).HasMaxLength(50);
        entity.Property(c => c.QueryCode).HasMaxLength(16);
        entity.Property(c => c.MatterCode).HasMaxLength(36);
        entity.Property(c => c.DepartmentCode).HasMaxLength(20);
        entity.Property(c => c.WindowNo).HasMaxLength(20);
        entity.Property(c => c.Result).HasMaxLength(20);
        entity.Property(c => c.Engine).HasMaxLength(20);
        entity.Property(c => c.EngineVersion).HasMaxLength(20);
        entity.Property(c => c.FormJson).HasMaxLength(-1);
        entity.Property(c => c.ProcessPayload).HasMaxLength(-1);
        entity.Property(c => c.ReceivedByName).HasMaxLength(400);
        entity.Property(c => c.GreenRequestedBy).HasMaxLength(400);
        entity.Property(c => c.GreenReason).HasMaxLength(1000);
        entity.Property(c => c.GreenOpinion).HasMaxLength(1000);
        entity.Property(c => c.LastHash).HasMaxLength(64);
        entity.Property(c => c.PromiseSignature).HasMaxLength(64);
        entity.Property(c => c.Revision).IsConcurrencyToken();
        entity.Ignore(c => c.PapersDue).Ignore(c => c.Wrote).Ignore(c => c.AwaitedInReview).Ignore(c => c.AskedInReview).Ignore(c => c.NewBlock).Ignore(c => c.Owes).Ignore(c => c.NeedsChecklist).Ignore(c => c.IsStopped)
            .Ignore(c => c.Card).Ignore(c => c.NewItems).Ignore(c => c.NewRating).Ignore(c => c.GreenJustApproved).Ignore(c => c.NewNotices).Ignore(c => c.NewSteps).Ignore(c => c.OwedByPromise)
            .Ignore(c => c.OnRecord).Ignore(c => c.Terms).Ignore(c => c.LastDecision).Ignore(c => c.LastProcedure).Ignore(c => c.WithdrawnRungs).Ignore(c => c.LyingUnclaimed);

        entity.OwnsOne(c => c.Applicant, ConfigureApplicant);
        entity.Navigation(c => c.Applicant).IsRequired();
        entity.OwnsOne(c => c.Agent, agent =>
        {
            agent.Property(a => a.IdNumber).HasMaxLength(18);
            agent.Property(a => a.Phone).HasMaxLength(20);
            agent.Property(a => a.Authority).HasMaxLength(400);
        });
        entity.OwnsOne(c => c.Delivery, delivery =>
        {
            delivery.Property(d => d.RecipientId).HasMaxLength(18);
            delivery.Property(d => d.Recipient).HasMaxLength(400);
            delivery.Property(d => d.Signature).HasMaxLength(64);
            delivery.Ignore(d => d.SignedOnPaper);
        });
        Children(entity);

        entity.HasIndex(c => c.Number).IsUnique();
        entity.HasIndex(c => c.NextDueAt);
        entity.HasIndex(c => new { c.DepartmentCode, c.ReceivedAt, c.Id });
        entity.HasIndex(c => new { c.State, c.ReceivedAt, c.Id });
        entity.HasIndex(c => new { c.ReceivedAt, c.Id });
        entity.HasIndex(c => new { c.MatterCode, c.ReceivedAt, c.Id });
        entity.HasIndex(c => new { c.Lane, c.ReceivedAt, c.Id }).HasFilter("\"Lane\" = 0"); // green ones are few
        entity.HasIndex(c => new { c.GreenApprovedAt, c.Id }).HasFilter("\"GreenApprovedAt\" IS NOT NULL"); // the quotas count, the audit lists
        entity.HasIndex(c => new { c.SupplyBy, c.Id }).HasFilter("\"SupplyBy\" IS NOT NULL"); // 容缺台账
        entity.HasIndex(c => new { c.PromisedOverdueAt, c.Id }).HasFilter("\"PromisedOverdueAt\" IS NOT NULL"); // the board of a period
        Overdue(entity);
    }

    /// <summary>超期未办结: few of all cases, in the order of the list and by what the board leads to it by.</summary>
    private static void Overdue(EntityTypeBuilder<Case> entity)
    {
        const string undecided = "\"PromisedOverdueAt\" IS NOT NULL AND \"DecidedAt\" IS NULL AND \"EndedAt\" IS NULL";
        entity.HasIndex([nameof(Case.ReceivedAt), nameof(Case.Id)], "IX_Cases_Overdue").HasFilter(undecided);
        entity.HasIndex([nameof(Case.DepartmentCode), nameof(Case.ReceivedAt), nameof(Case.Id)], "IX_Cases_Overdue_DepartmentCode").HasFilter(undecided);
        entity.HasIndex([nameof(Case.MatterCode), nameof(Case.ReceivedAt), nameof(Case.Id)], "IX_Cases_Overdue_MatterCode").HasFilter(undecided);
    }

    private static void ConfigureApplicant(OwnedNavigationBuilder<Case, Applicant> applicant)
    {
        applicant.Property(a => a.Name).HasMaxLength(400);
        applicant.Property(a => a.IdNumber).HasMaxLength(18);
        applicant.Property(a => a.LegalRepresentativeId).HasMaxLength(18);
        applicant.Property(a => a.Phone).HasMaxLength(20);
        applicant.Property(a => a.Address).HasMaxLength(600);
        applicant.HasIndex(a => a.IdNumber);
        applicant.HasIndex(nameof(Applicant.Name), "CaseId");
    }

    private static void Children(EntityTypeBuilder<Case> entity)
    {
        entity.HasMany(c => c.Tasks).WithOne().HasForeignKey(t => t.CaseId);
        entity.HasMany(c => c.Materials).WithOne().HasForeignKey(m => m.CaseId);
        entity.HasMany(c => c.Stops).WithOne().HasForeignKey(s => s.CaseId);
        entity.HasMany(c => c.Extensions).WithOne().HasForeignKey(e => e.CaseId);
        entity.HasMany(c => c.Events).WithOne().HasForeignKey(e => e.CaseId);
        entity.HasMany(c => c.Papers).WithOne().HasForeignKey(p => p.CaseId);
        entity.HasMany(c => c.SupplyExtensions).WithOne().HasForeignKey(e => e.CaseId);
        entity.HasMany(c => c.Rungs).WithOne().HasForeignKey(r => r.CaseId);
        entity.HasMany(c => c.Outbox).WithOne().HasForeignKey(o => o.CaseId);
        entity.HasMany(c => c.Guests).WithOne().HasForeignKey(g => g.CaseId);
    }
}
