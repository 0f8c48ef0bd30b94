"""Transformer blocks of Keras layers, put together as KerasHub's TransformerEncoder,
TransformerDecoder, SinePositionEncoding, PositionEmbedding and TokenAndPositionEmbedding do (its
versions 0.20 and later), which need more packages than these fixtures should."""

import keras
from keras import ops
from keras.src import backend


def marked(mask, after):
    """Keeps the mask where Keras would lose it: in sums, and behind attention."""
    if mask is not None:
        backend.set_keras_mask(after, mask)
    return after


class Block(keras.layers.Layer):
    def __init__(self, intermediate_dim, num_heads, activation="relu", layer_norm_epsilon=1e-5,
                 normalize_first=False, use_causal_mask=False, dropout=0.0, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True
        self.intermediate_dim, self.num_heads, self.activation = (intermediate_dim, num_heads,
                                                                  activation)
        self.epsilon, self.normalize_first = layer_norm_epsilon, normalize_first
        self.causal = use_causal_mask

    def attention(self, width):
        return keras.layers.MultiHeadAttention(self.num_heads, width // self.num_heads)

    def norm(self):
        return keras.layers.LayerNormalization(epsilon=self.epsilon)

    def feed_forward(self, width):
        self.ff_norm = self.norm()
        self.intermediate = keras.layers.Dense(self.intermediate_dim, activation=self.activation)
        self.output_dense = keras.layers.Dense(width)

    def around(self, norm, x, part):
        mask = backend.get_keras_mask(x)
        if self.normalize_first:
            return marked(mask, x + part(marked(mask, norm(x))))
        return marked(mask, norm(x + part(x)))

    def last(self, x):
        return self.around(self.ff_norm, x, lambda y: self.output_dense(self.intermediate(y)))


class TransformerEncoderBlock(Block):
    def build(self, shape):
        self.self_attention, self.self_norm = self.attention(shape[-1]), self.norm()
        self.feed_forward(shape[-1])

    def call(self, inputs, attention_mask=None):
        x = self.around(
            self.self_norm, inputs, lambda y: self.self_attention(
                y, y, attention_mask=attention_mask, use_causal_mask=self.causal))
        return self.last(x)


class TransformerDecoderBlock(Block):
    def __init__(self, *args, use_causal_mask=True, **kwargs):
        super().__init__(*args, use_causal_mask=use_causal_mask, **kwargs)

    def build(self, inputs_shape, encoded_shape=None):
        width = inputs_shape[-1]
        self.self_attention, self.self_norm = self.attention(width), self.norm()
        if encoded_shape is not None:
            self.cross, self.cross_norm = self.attention(width), self.norm()
        self.feed_forward(width)

    def call(self, inputs, encoded=None):
        x = self.around(
            self.self_norm, inputs, lambda y: self.self_attention(
                y, y, use_causal_mask=self.causal))
        if encoded is not None:
            x = self.around(self.cross_norm, x, lambda y: self.cross(y, encoded))
        return self.last(x)


class SinePositionEncoding(keras.layers.Layer):
    def __init__(self, max_wavelength=10000, **kwargs):
        super().__init__(**kwargs)
        self.max_wavelength = max_wavelength

    def call(self, inputs):
        steps, width = inputs.shape[-2:]
        position = ops.arange(steps, dtype=self.compute_dtype)
        index = ops.arange(width)
        scale = ops.power(ops.cast(1 / self.max_wavelength, self.compute_dtype),
                          ops.cast(2 * (index // 2), self.compute_dtype) / width)
        angles = ops.expand_dims(position, 1) * ops.expand_dims(scale, 0)
        cosine = ops.cast(index % 2, self.compute_dtype)
        values = ops.sin(angles) * (1 - cosine) + ops.cos(angles) * cosine
        return ops.broadcast_to(values, inputs.shape)


class PositionEmbedding(keras.layers.Layer):
    def __init__(self, sequence_length, initializer="glorot_uniform", **kwargs):
        super().__init__(**kwargs)
        self.length, self.initializer = sequence_length, initializer

    def build(self, shape):
        self.embeddings = self.add_weight(name="embeddings", shape=(self.length, shape[-1]),
                                          initializer=self.initializer)

    def call(self, inputs):
        return ops.broadcast_to(self.embeddings[:inputs.shape[-2]], inputs.shape)


class TokenAndPositionEmbedding(keras.layers.Layer):
    def __init__(self, vocabulary_size, sequence_length, embedding_dim, **kwargs):
        super().__init__(**kwargs)
        self.tokens = keras.layers.Embedding(vocabulary_size, embedding_dim)
        self.positions = PositionEmbedding(sequence_length, "uniform")

    def call(self, inputs):
        words = self.tokens(inputs)
        return words + self.positions(words)
