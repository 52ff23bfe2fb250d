package org.holdfast.analysis.failure;

import java.util.Arrays;

/** A sum for each loss of a batch, as numbers written across words: one word has one binary digit of 64 sums. */
final class BitSums {
    private final long[] digits = new long[Long.SIZE * LossBatch.WORDS];

    void clear() {
        Arrays.fill(digits, 0);
    }

    /** Adds the weight to the sum of each loss that takes the node down. */
    void add(LossBatch batch, int node, long weight) {
        for (int word = 0; word < LossBatch.WORDS; word++) {
            long losses = batch.down(node, word);
            for (long left = losses == 0 ? 0 : weight; left != 0; left &= left - 1) {
                carry(losses, word, Long.numberOfTrailingZeros(left));
            }
        }
    }

    long sum(int loss) {
        long sum = 0;
        for (int digit = Long.SIZE - 2; digit >= 0; digit--) {
            long word = digits[digit * LossBatch.WORDS + loss / Long.SIZE];
            sum = 2 * sum + (word >>> loss & 1);
        }
        return sum;
    }

    private void carry(long ones, int word, int from) {
        long carry = ones;
        for (int digit = from; carry != 0; digit++) {
            int at = digit * LossBatch.WORDS + word;
            long next = digits[at] & carry;
            digits[at] ^= carry;
            carry = next;
        }
    }
}
