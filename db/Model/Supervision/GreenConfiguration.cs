using ApprovalHub.Domain.Green;
using ApprovalHub.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Supervision;

internal sealed class GreenConfiguration : IEntityTypeConfiguration<GreenQuota>, IEntityTypeConfiguration<GreenAudit>,
    IEntityTypeConfiguration<GreenAuditLine>, IEntityTypeConfiguration<MonthlyReport>
{
    public void Configure(EntityTypeBuilder<GreenQuota> entity)
    {
        entity.ToTable("GreenQuotas");
        entity.HasKey(q => new { q.Scope, q.Key });
        entity.Property(q => q.Key).HasMaxLength(36);
    }

    public void Configure(EntityTypeBuilder<GreenAudit> entity)
    {
        entity.ToTable("GreenAudits");
        entity.HasKey(a => a.Month); // a month is drawn once
        entity.Property(a => a.Month).ValueGeneratedNever();
        entity.Property(a => a.Seed).HasMaxLength(64);
        entity.HasMany(a => a.Lines).WithOne().HasForeignKey(l => l.Month);
    }

    public void Configure(EntityTypeBuilder<GreenAuditLine> entity)
    {
        entity.ToTable("GreenAuditLines");
        entity.HasKey(l => l.CaseId); // no case is sampled twice
        entity.Property(l => l.CaseId).ValueGeneratedNever();
        entity.Property(l => l.Words).HasMaxLength(1000);
        entity.Property(l => l.FoundBy).HasMaxLength(400);
        entity.Property(l => l.Revision).IsConcurrencyToken();
        entity.HasIndex(l => new { l.Month, l.Sequence }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MonthlyReport> entity)
    {
        entity.ToTable("MonthlyReports");
        entity.HasKey(r => r.Month);
        entity.Property(r => r.Month).ValueGeneratedNever();
        entity.Property(r => r.Hash).HasMaxLength(64);
        entity.Property(r => r.Snapshot).HasMaxLength(-1);
    }
}
