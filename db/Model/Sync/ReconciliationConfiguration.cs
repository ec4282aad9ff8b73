using ApprovalHub.Domain.Sync;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ApprovalHub.Db.Model.Sync;

internal sealed class ReconciliationConfiguration : IEntityTypeConfiguration<Reconciliation>, IEntityTypeConfiguration<ReconciledSet>, IEntityTypeConfiguration<DayDifference>
{
    private const int LongestDigest = 64;

    public void Configure(EntityTypeBuilder<Reconciliation> entity)
    {
        entity.ToTable("Reconciliations");
        entity.Property(r => r.Id).ValueGeneratedNever();
        entity.Property(r => r.Platform).HasMaxLength(20);
        entity.Property(r => r.ByName).HasMaxLength(400);
        entity.Property(r => r.RepairedByName).HasMaxLength(400);
        entity.Property(r => r.Revision).IsConcurrencyToken();
        entity.Ignore(r => r.IsClean);
        entity.HasMany(r => r.Sets).WithOne().HasForeignKey(s => s.ReconciliationId);
        entity.HasMany(r => r.Differences).WithOne().HasForeignKey(d => d.ReconciliationId);
        entity.HasIndex(r => new { r.Day, r.Platform, r.At });
        entity.HasIndex(r => new { r.Platform, r.At }); // the last looks
    }

    public void Configure(EntityTypeBuilder<ReconciledSet> entity)
    {
        entity.ToTable("ReconciledSets");
        entity.HasKey(s => new { s.ReconciliationId, s.DataSet });
        entity.Property(s => s.DataSet).HasMaxLength(40);
        entity.Property(s => s.OurDigest).HasMaxLength(LongestDigest);
        entity.Property(s => s.TheirDigest).HasMaxLength(LongestDigest);
        entity.Ignore(s => s.IsSame);
    }

    public void Configure(EntityTypeBuilder<DayDifference> entity)
    {
        entity.ToTable("DayDifferences");
        entity.HasKey(d => new { d.ReconciliationId, d.Place });
        entity.Property(d => d.Place).ValueGeneratedNever();
        entity.Property(d => d.DataSet).HasMaxLength(40);
        entity.Property(d => d.CaseNumber).HasMaxLength(64);
        entity.Property(d => d.OurDigest).HasMaxLength(LongestDigest);
        entity.Property(d => d.TheirDigest).HasMaxLength(LongestDigest);
        entity.Ignore(d => d.Way);
    }
}
